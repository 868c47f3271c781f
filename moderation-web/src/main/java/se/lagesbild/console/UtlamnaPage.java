package se.lagesbild.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.disclosure.Disclosures;
import se.lagesbild.moderation.disclosure.Sheet;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Trace;

/** A moderator goes through a submission field by field and proposes how it could be given out. */
@Named
@ViewScoped
public class UtlamnaPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Disclosures disclosures;

    private final DisclosureForm form = new DisclosureForm();
    private @Nullable String trace;
    private transient @Nullable Sheet sheet;

    /** Opens the submission that the address names; each opening stands on record. */
    public void open() throws IOException {
        try {
            var opened = disclosures.layOut(named());
            sheet = opened;
            form.startFrom(opened);
        } catch (DomainException | IllegalArgumentException unknown) {
            Missing.answer();
        }
    }

    public @Nullable String propose() {
        if (!form.isComplete()) {
            Notices.problem(DisclosureWords.page("incomplete"));
            return null;
        }
        try {
            var id = disclosures.propose(named(), form.proposal());
            return "/utlamnande.xhtml?nr=" + id + "&done=proposed&faces-redirect=true";
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
    }

    private Trace named() {
        return new Trace(UUID.fromString(trace == null ? "" : trace));
    }

    public DisclosureForm getForm() {
        return form;
    }

    public @Nullable Sheet getSheet() {
        return sheet;
    }

    public @Nullable String getTrace() {
        return trace;
    }

    public void setTrace(@Nullable String trace) {
        this.trace = trace;
    }
}
