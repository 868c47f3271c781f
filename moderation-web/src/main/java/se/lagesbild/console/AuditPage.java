package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.audit.AuditLine;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.audit.Check;
import se.lagesbild.audit.CheckpointLine;
import se.lagesbild.audit.Checkpoints;
import se.lagesbild.shared.DomainException;

/** The record of acts, newest first, what the address narrows it to, and the check that nobody has touched it. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int CHECKPOINTS = 7;

    @Inject
    AuditTrail trail;

    @Inject
    Checkpoints checkpoints;

    @Inject
    HttpServletRequest request;

    private AuditQuery query = AuditQuery.of(Map.of());
    private transient @Nullable List<AuditLine> lines;
    private transient @Nullable Check check;
    private @Nullable String code;

    @PostConstruct
    void load() {
        query = AuditQuery.of(request.getParameterMap());
        code = request.getParameter("kontrollpunkt");
        if (query.hasBadDay()) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, AuditWords.page("search.badDay"), null));
        }
    }

    public void verify() {
        check = trail.verify();
        lines = null;
    }

    /** Against a checkpoint that was kept outside the house. */
    public void compare() {
        try {
            check = trail.verifyAgainst(code == null ? "" : code);
            lines = null;
        } catch (DomainException refusal) {
            check = null;
            Notices.refused(refusal);
        }
    }

    /** One line more than is shown, so that the page knows whether there are older ones. */
    private List<AuditLine> read() {
        var known = lines;
        if (known == null) {
            known = trail.find(query.search(), query.before(), ROWS + 1);
            lines = known;
        }
        return known;
    }

    public List<AuditLine> getLines() {
        return read().stream().limit(ROWS).toList();
    }

    public boolean isOlder() {
        return read().size() > ROWS;
    }

    public boolean isNewer() {
        return !query.isFirstPage();
    }

    public String getOlderAddress() {
        return address("fore=" + read().get(ROWS - 1).sequence());
    }

    public String getNewestAddress() {
        return address("");
    }

    /** The same lines as a file. */
    public String getExportAddress() {
        return "api/audit?" + query.parameters();
    }

    public AuditQuery getQuery() {
        return query;
    }

    public @Nullable Check getCheck() {
        return check;
    }

    public List<CheckpointLine> getCheckpoints() {
        return checkpoints.latest(CHECKPOINTS);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    private String address(String more) {
        var parameters = query.parameters();
        return "audit.xhtml?" + parameters + (parameters.isEmpty() || more.isEmpty() ? "" : "&") + more;
    }
}
