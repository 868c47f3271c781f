package se.lagesbild.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.details.Written;
import se.lagesbild.intake.letterbox.Letters.Letter;
import se.lagesbild.intake.refusal.UnknownSubmission;
import se.lagesbild.outbox.Outbox;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/** The gate for moderation: what was sent, and how it ended. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class SubmissionShelf {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @Inject
    Senders senders;

    @Inject
    Outbox outbox;

    @Inject
    LetterDrawer drawer;

    /**
     * One submission as sent.
     *
     * @throws UnknownSubmission when there is none
     */
    public Sent sent(Trace trace) {
        var submission = found(trace, LockModeType.NONE);
        var placeText = submission.placeText();
        return new Sent(
                trace,
                submission.version(),
                submission.status(),
                submission.trust(),
                submission.category(),
                submission.place(),
                placeText == null ? null : vault.openText(trace, placeText),
                submission.district(),
                submission.receivedAt(),
                submission.occurredFrom(),
                submission.occurredTo(),
                opened(trace, submission.words()),
                submission.photos(),
                submission.photos() == 0 ? Map.of() : photoTexts(trace),
                submission.language(),
                details(submission));
    }

    /**
     * A washed photo, as JPEG.
     *
     * @param position from 1
     * @throws UnknownSubmission when there is no such photo
     */
    public byte[] photo(Trace trace, int position) {
        return entityManager
                .createQuery(
                        "select p from KeptPhoto p where p.trace = :trace and p.position = :position", KeptPhoto.class)
                .setParameter("trace", trace.uuid())
                .setParameter("position", position)
                .getResultStream()
                .findFirst()
                .map(photo -> vault.open(trace, photo.sealedJpeg()))
                .orElseThrow(UnknownSubmission::new);
    }

    /** What moderators and sender have written to each other about a submission, oldest first. */
    public List<Letter> letters(Trace trace) {
        return drawer.of(trace);
    }

    /**
     * Decides, or asks, and tells the sender.
     *
     * @param seenVersion the version that the moderator had before the eyes
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when somebody else was first
     */
    public void settle(Trace trace, long seenVersion, Status verdict, String letter) {
        var submission = found(trace, LockModeType.PESSIMISTIC_WRITE);
        submission.become(verdict, seenVersion);
        drawer.fromModerator(trace, letter);
        if (senders.addressOf(trace).isPresent()) {
            outbox.write(trace, verdict == Status.QUESTION ? "asked" : "answered");
        }
        if (!verdict.isOpen()) {
            senders.close(trace);
        }
    }

    private Map<Integer, String> photoTexts(Trace trace) {
        return entityManager
                .createQuery(
                        "select p.position, p.words from KeptPhoto p where p.trace = :trace and p.words is not null",
                        Object[].class)
                .setParameter("trace", trace.uuid())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> opened(trace, (byte[]) row[1])));
    }

    private Details details(Submission submission) {
        var sealed = submission.details();
        return sealed == null ? Details.NONE : Written.read(vault.openText(submission.trace(), sealed));
    }

    private Submission found(Trace trace, LockModeType lock) {
        return entityManager
                .createQuery("select s from Submission s where s.trace = :trace", Submission.class)
                .setParameter("trace", trace.uuid())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownSubmission::new);
    }

    private String opened(Trace trace, byte @org.jspecify.annotations.Nullable [] sealed) {
        return sealed == null ? "" : vault.openText(trace, sealed);
    }
}
