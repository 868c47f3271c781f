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
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.QueueItem;

/** What waits for a verdict: what is trusted first, oldest first. */
@Named
@ViewScoped
public class QueuePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ModerationDesk desk;

    private @Nullable LazyDataModel<QueueItem> waiting;
    private @Nullable String done;

    @PostConstruct
    void load() {
        waiting = new Waiting(desk);
    }

    public @Nullable LazyDataModel<QueueItem> getWaiting() {
        return waiting;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }

    /** A page of the queue at a time, asked of the desk when it is shown. */
    static class Waiting extends LazyDataModel<QueueItem> {
        private static final long serialVersionUID = 1L;

        private final ModerationDesk desk;

        Waiting(ModerationDesk desk) {
            this.desk = desk;
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.waiting());
        }

        @Override
        public List<QueueItem> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return desk.queue(first, size);
        }
    }
}
