package se.lagesbild.moderation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.Sent;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.moderation.guard.TextGuard;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;

/** The gate of moderation: one submission, and the verdict with everything that follows from it. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class ModerationDesk {
    private static final int LONGEST_MESSAGE = 2000;
    private static final TextGuard GUARD = new TextGuard();

    @Inject
    SubmissionShelf shelf;

    @Inject
    Verdicts verdicts;

    @Inject
    Siting siting;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** Opens one submission; that the original was read is put on record. */
    public Dossier open(Trace trace) {
        var sent = shelf.sent(trace);
        record("submission.read", trace);
        return new Dossier(
                trace,
                sent.version(),
                sent.status(),
                sent.trust(),
                sent.category(),
                sent.place(),
                sent.placeText(),
                sent.district(),
                sent.receivedAt(),
                sent.occurredFrom(),
                sent.occurredTo(),
                sent.words(),
                verdicts.maskedText(trace).orElse(sent.words()),
                sent.photos(),
                sent.photoTexts(),
                sent.language(),
                sent.details(),
                shelf.letters(trace),
                held(sent.toldAt()));
    }

    /** A washed photo of a submission; that it was looked at is put on record. */
    public byte[] photo(Trace trace, int number) {
        record("photo.read", trace);
        return shelf.photo(trace, number);
    }

    /**
     * Makes a submission part of the situation picture: verdict, observation and letter to the sender, or none of them.
     *
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when somebody else decided since it was opened
     * @throws BadAcceptance when the decision lacks something
     * @throws se.lagesbild.moderation.guard.UndecidedFindings when the text seems to point at somebody
     */
    public void accept(Trace trace, long version, Acceptance judged) {
        if (judged.seriousness() < 1 || judged.seriousness() > 3) {
            throw new BadAcceptance("acceptance.seriousness-missing");
        }
        if (judged.maskedText().length() > LONGEST_MESSAGE) {
            throw new BadAcceptance("acceptance.text-too-long");
        }
        GUARD.check(judged.maskedText(), judged.kept(), judged.pointsAtNobody());
        var sent = shelf.sent(trace);
        var letter = Words.of("intake", Language.stored(sent.language())).say("letter.accepted");
        shelf.settle(trace, version, Status.ACCEPTED, letter, atOnce());
        verdicts.accepted(trace, who(), siting.fact(sent, judged), judged.maskedText());
        GUARD.reasons(judged.maskedText(), judged.kept()).forEach(reason -> record("text.kept." + reason, trace));
        record("submission.accepted", trace);
    }

    /**
     * Keeps a submission out of the situation picture and tells the sender why.
     *
     * @param message what the sender reads behind the receipt
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when somebody else decided since it was opened
     */
    public void reject(Trace trace, long version, RejectReason reason, String message) {
        if (message.isBlank() || message.length() > LONGEST_MESSAGE) {
            throw new BadAcceptance("rejection.message-missing");
        }
        shelf.settle(trace, version, Status.REJECTED, message.strip(), atOnce());
        verdicts.rejected(trace, who(), reason);
        record("submission.rejected", trace);
    }

    /**
     * Asks the sender, who reads it behind the receipt and may answer there; until then the submission waits.
     *
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when something happened to it since it was opened
     */
    public void ask(Trace trace, long version, String question) {
        if (question.isBlank() || question.length() > LONGEST_MESSAGE) {
            throw new BadAcceptance("question.missing");
        }
        shelf.ask(trace, version, question.strip());
        record("submission.asked", trace);
    }

    /**
     * Takes the last verdict back, whoever gave it, while nobody outside has been told.
     *
     * @throws se.lagesbild.intake.refusal.TooLateToUndo when somebody has, or nothing was decided
     */
    public void undo(Trace trace) {
        shelf.reopen(trace);
        verdicts.undo(trace);
        record("submission.undone", trace);
    }

    /** Tells the sender the verdict now, without waiting; after this it stands. */
    public void tell(Trace trace) {
        shelf.tell(trace);
        record("submission.told", trace);
    }

    /** What a moderator may edit before it goes to the sender, in the sender's language. */
    public String politeWords(Trace trace, RejectReason reason) {
        Sent sent = shelf.sent(trace);
        return Words.of("catalogue", Language.stored(sent.language())).say("reason." + reason.name());
    }

    private @Nullable Instant held(@Nullable Instant toldAt) {
        return toldAt != null && clock.instant().isBefore(toldAt) ? toldAt : null;
    }

    /** What the house decides by itself, the demo's past, nobody undoes. */
    private boolean atOnce() {
        return caller.isCallerInRole(Role.HOUSE);
    }

    private String who() {
        return caller.isCallerInRole(Role.HOUSE)
                ? "house"
                : caller.getCallerPrincipal().getName();
    }

    private void record(String act, Trace trace) {
        acted.fire(new Acted(who(), act, trace.uuid().toString(), clock.instant()));
    }
}
