package se.lagesbild.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.Status;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.guard.KeepReason;
import se.lagesbild.moderation.guard.UndecidedFindings;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;

/** One submission and the verdict on it. What was typed stays on the page until a verdict is taken. */
@Named
@ViewScoped
public class SubmissionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ModerationDesk desk;

    @Inject
    PlaceOnMap places;

    @Inject
    Categories categories;

    @Inject
    QueueStep step;

    private final VerdictForm form = new VerdictForm();
    private @Nullable String trace;
    private @Nullable String done;
    private boolean overtaken;
    private @Nullable String stopped;
    private transient @Nullable Dossier dossier;
    private transient PlaceOnMap.@Nullable Sight sight;
    private transient @Nullable List<Category> choices;

    /** Opens the submission that the address names, once; each opening stands on record. */
    public void open() throws IOException {
        try {
            var opened = desk.open(named());
            dossier = opened;
            sight = places.sight(opened);
            choices = categories.offered(opened.category());
            form.startFrom(opened);
            step.arrive(opened.trace(), opened.status().isOpen());
        } catch (DomainException | IllegalArgumentException unknown) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    /** Words for the sender that suit the reason, for the moderator to go on from. */
    public void prefill() {
        var reason = form.getReason();
        form.setMessage(reason == null ? null : desk.politeWords(named(), reason));
    }

    public @Nullable String accept() {
        return decide("accepted", version -> desk.accept(named(), version, form.acceptance()));
    }

    public @Nullable String reject() {
        var reason = form.getReason();
        if (reason == null) {
            Notices.error("submission.reasonMissing");
            return null;
        }
        return decide("rejected", version -> desk.reject(named(), version, reason, form.words()));
    }

    /** Asks the sender; the submission stays in the queue. */
    public @Nullable String ask() {
        return decide("asked", version -> desk.ask(named(), version, form.asked()));
    }

    /** Looks through what was typed. */
    public void look() {
        act(WorkingText::look);
    }

    public void mask(WorkingText.Found found) {
        act(working -> working.mask(found));
    }

    public void maskAll() {
        act(WorkingText::maskAll);
    }

    public void keep(WorkingText.Found found, String reason) {
        act(working -> working.keep(found, KeepReason.valueOf(reason)));
    }

    public void askAgain(WorkingText.Found found) {
        act(working -> working.ask(found));
    }

    private void act(Consumer<WorkingText> act) {
        stopped = null;
        act.accept(form.getWorking());
    }

    private @Nullable String decide(String outcome, LongConsumer verdict) {
        try {
            form.getWorking().look();
            verdict.accept(dossier == null ? 0 : dossier.version());
        } catch (UndecidedFindings standing) {
            stopped = said(standing);
            return null;
        } catch (DomainException refusal) {
            overtaken = refusal.code().equals("submission.decided-meanwhile");
            Notices.refused(refusal);
            return null;
        }
        // A question leaves at once; a verdict can be undone for a while.
        var next = step.onward(outcome);
        return outcome.equals("asked") ? next : next + "&of=" + named().uuid();
    }

    /** What stands in the way, by kind: never by its words, which stand in the list below. */
    private static String said(UndecidedFindings standing) {
        var kinds = standing.kinds().stream()
                .map(kind -> Notices.desk("kind." + kind))
                .collect(Collectors.joining(", "));
        return Words.explain(standing, Notices.SWEDISH) + " " + Notices.desk("stands") + " " + kinds + ".";
    }

    private Trace named() {
        return new Trace(UUID.fromString(trace == null ? "" : trace));
    }

    public boolean undecided() {
        return dossier != null && dossier.status().isOpen();
    }

    /** A question is out, and the sender has not answered. */
    public boolean awaited() {
        return dossier != null && dossier.status() == Status.QUESTION;
    }

    public List<Integer> photos() {
        return dossier == null
                ? List.of()
                : IntStream.rangeClosed(1, dossier.photos()).boxed().toList();
    }

    public List<RejectReason> reasons() {
        return List.of(RejectReason.values());
    }

    public List<MarkedText.Part> getOriginal() {
        return dossier == null ? List.of() : WorkingText.marked(dossier.original());
    }

    /** Why the text could not be accepted; null when nothing was refused. */
    public @Nullable String getStopped() {
        return stopped;
    }

    public @Nullable Dossier getDossier() {
        return dossier;
    }

    public PlaceOnMap.@Nullable Sight getSight() {
        return sight;
    }

    public @Nullable List<Category> getChoices() {
        return choices;
    }

    public VerdictForm getForm() {
        return form;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public @Nullable String getTrace() {
        return trace;
    }

    public void setTrace(@Nullable String trace) {
        this.trace = trace;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
