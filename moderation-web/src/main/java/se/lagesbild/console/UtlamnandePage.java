package se.lagesbild.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.disclosure.DisclosureLine;
import se.lagesbild.moderation.disclosure.Disclosures;
import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.moderation.disclosure.Opened;
import se.lagesbild.moderation.disclosure.Outcome;
import se.lagesbild.shared.DomainException;

/** The disclosures, and one of them: what is proposed, the decision, and the file for who asked. */
@Named
@ViewScoped
public class UtlamnandePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @Inject
    Disclosures disclosures;

    @Inject
    Me me;

    private long number;
    private @Nullable String done;
    private @Nullable String outcome;
    private @Nullable String reason;
    private transient @Nullable Opened opened;
    private transient @Nullable List<DisclosureLine> lines;
    private transient @Nullable Map<Field, String> originals;

    /** Opens the one that the address names. */
    public void open() throws IOException {
        try {
            opened = disclosures.open(number);
        } catch (DomainException unknown) {
            Missing.answer();
        }
    }

    /** Shows the originals to who decides; that they were read stands on record. */
    public void read() {
        attempt(() -> originals = disclosures.read(number));
    }

    public @Nullable String decide() {
        var chosen = outcome;
        if (chosen == null) {
            Notices.problem(DisclosureWords.page("outcome.missing"));
            return null;
        }
        return act("decided", () -> disclosures.decide(number, Outcome.valueOf(chosen), reason == null ? "" : reason));
    }

    public @Nullable String sendBack() {
        return act("returned", () -> disclosures.sendBack(number, reason == null ? "" : reason));
    }

    /** The proposal on paper. */
    public void draft() {
        send("utlamnande-" + number + "-forslag.pdf", disclosures::draft);
    }

    /** The decision, as it was made. */
    public void fetch() {
        send("utlamnande-" + number + ".pdf", disclosures::fetch);
    }

    private void send(String name, LongFunction<byte[]> file) {
        attempt(() -> Download.send(name, PDF, file.apply(number)));
    }

    private @Nullable String act(String outcomeOf, Runnable act) {
        return attempt(act) ? "/utlamnande.xhtml?nr=" + number + "&done=" + outcomeOf + "&faces-redirect=true" : null;
    }

    private static boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return false;
        }
    }

    public List<DisclosureLine> getLines() {
        var known = lines;
        if (known == null) {
            known = disclosures.all();
            lines = known;
        }
        return known;
    }

    /** Waits for somebody like the one who looks. */
    public boolean isToDecide() {
        var known = opened;
        return known != null && known.line().isOpen() && known.proposal() != null && me.decidesDisclosures();
    }

    public @Nullable Opened getOpened() {
        return opened;
    }

    /** The originals, once they have been asked for. */
    public @Nullable List<Map.Entry<Field, String>> getOriginals() {
        var known = originals;
        return known == null ? null : new ArrayList<>(known.entrySet());
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
