package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import se.lagesbild.audit.AuditLine;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.audit.Check;

/** The record of acts, newest first, and the check that nobody has touched it. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AuditTrail trail;

    private @Nullable LazyDataModel<AuditLine> lines;
    private transient @Nullable Check check;

    @PostConstruct
    void load() {
        lines = new Lines(trail);
    }

    public void verify() {
        check = trail.verify();
    }

    public @Nullable LazyDataModel<AuditLine> getLines() {
        return lines;
    }

    public @Nullable Check getCheck() {
        return check;
    }

    /** A page of the record at a time. */
    static class Lines extends LazyDataModel<AuditLine> {
        private static final long serialVersionUID = 1L;

        private final AuditTrail trail;

        Lines(AuditTrail trail) {
            this.trail = trail;
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(trail.length());
        }

        @Override
        public List<AuditLine> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return trail.latest(first, size);
        }
    }
}
