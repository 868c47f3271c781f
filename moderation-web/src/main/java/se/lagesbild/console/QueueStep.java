package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.claims.Claim;
import se.lagesbild.moderation.claims.Claims;
import se.lagesbild.shared.Trace;

/** Where an open submission stands in the queue it was opened from, and who has it open. */
@Named
@ViewScoped
public class QueueStep implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ModerationQueue queue;

    @Inject
    Claims claims;

    private QueueAddress address = new QueueAddress(WaitingFilter.ALL, 1);
    private @Nullable Trace trace;
    private @Nullable Trace before;
    private @Nullable Trace after;
    private @Nullable Claim claim;
    private boolean asking;

    @PostConstruct
    void read() {
        address = QueueAddress.read(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }

    /** A submission was opened: unless a colleague has it, it is mine now. */
    void arrive(Trace opened, boolean undecided) {
        trace = opened;
        claim = undecided ? claims.open(opened) : null;
        before = queue.previous(opened, address.filter()).orElse(null);
        after = queue.next(opened, address.filter()).orElse(null);
    }

    /** Something was decided: lets go of it and goes on to the next that is free, or back to the list when none is. */
    String onward(String outcome) {
        var here = here();
        claims.release(here);
        var page = queue.next(here, address.filter()).map(address::submission).orElse(address.queue());
        return told(page, outcome);
    }

    public String release() {
        claims.release(here());
        return told(address.queue(), "released");
    }

    /** Takes it over at once when the colleague has had it for long, and else asks first. */
    public @Nullable String take() {
        var now = claims.open(here());
        claim = now;
        asking = !now.mine();
        return asking ? null : told(address.submission(here()), "taken");
    }

    public String takeAnyway() {
        claims.takeOver(here());
        return told(address.submission(here()), "taken");
    }

    public void leaveIt() {
        asking = false;
    }

    public String getBack() {
        return inContext(address.queue());
    }

    public @Nullable String getPrevious() {
        return before == null ? null : inContext(address.submission(before));
    }

    public @Nullable String getNext() {
        return after == null ? null : inContext(address.submission(after));
    }

    public @Nullable Claim getClaim() {
        return claim;
    }

    public boolean isMine() {
        return claim != null && claim.mine();
    }

    public boolean isOthers() {
        return claim != null && !claim.mine();
    }

    public boolean isAsking() {
        return asking;
    }

    private Trace here() {
        if (trace == null) {
            throw new IllegalStateException("nothing is open");
        }
        return trace;
    }

    private static String told(String page, String outcome) {
        return page + (page.contains("?") ? "&" : "?") + "done=" + outcome + "&faces-redirect=true";
    }

    private static String inContext(String path) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + path;
    }
}
