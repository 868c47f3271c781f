package se.lagesbild.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.details.Written;
import se.lagesbild.intake.letterbox.Letters.Letter;
import se.lagesbild.intake.near.Nearby;
import se.lagesbild.intake.near.PlaceCell;
import se.lagesbild.intake.refusal.UnknownSubmission;
import se.lagesbild.outbox.Outbox;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Part;
import se.lagesbild.shared.vault.Vault;

/** The gate for moderation: what was sent, and how it ended. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class SubmissionShelf {
    private static final int MOST_NEAR = 200;
    private static final String ASKED = "asked";
    private static final String ANSWERED = "answered";
    /** Degrees that a small square of metres may lean out of a square of degrees, with a margin. */
    private static final double LEAN = 0.0005;

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

    @Inject
    Clock clock;

    /**
     * One submission as sent.
     *
     * @throws UnknownSubmission when there is none
     */
    public Sent sent(Trace trace) {
        var submission = found(trace, LockModeType.NONE);
        var content = submission.content();
        var placeText = content.placeText();
        return new Sent(
                trace,
                submission.version(),
                submission.status(),
                submission.trust(),
                content.category(),
                content.place(),
                placeText == null ? null : vault.openText(trace, Part.ORIGINAL, placeText),
                submission.district(),
                submission.receivedAt(),
                content.occurredFrom(),
                content.occurredTo(),
                opened(trace, content.words()),
                content.photos(),
                content.photos() == 0 ? Map.of() : photoTexts(trace),
                content.language(),
                details(submission),
                submission.dialogue().toldAt());
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
                .map(photo -> vault.open(trace, Part.ORIGINAL, photo.sealedJpeg()))
                .orElseThrow(UnknownSubmission::new);
    }

    /** What lies behind a receipt's code, typed as people type it. */
    @RolesAllowed(Role.HOUSE)
    public Optional<Trace> behind(String code) {
        return entityManager
                .createQuery("select s from Submission s where s.proof.receiptHash = :hash", Submission.class)
                .setParameter("hash", Receipts.hash(Receipts.normalised(code)))
                .getResultStream()
                .findFirst()
                .map(Submission::trace);
    }

    /** From which day the terms of retention are counted; empty while it is open. */
    @RolesAllowed(Role.HOUSE)
    public Optional<LocalDate> closedOn(Trace trace) {
        return Optional.ofNullable(found(trace, LockModeType.NONE).closedOn());
    }

    /** What moderators and sender have written to each other about a submission, oldest first. */
    public List<Letter> letters(Trace trace) {
        return drawer.of(trace);
    }

    /**
     * Asks the sender, at once.
     *
     * @param seenVersion the version that the moderator had before the eyes
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when somebody else was first
     */
    public void ask(Trace trace, long seenVersion, String letter) {
        found(trace, LockModeType.PESSIMISTIC_WRITE)
                .ask(seenVersion, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        drawer.fromModerator(trace, letter);
        if (senders.addressOf(trace).isPresent()) {
            outbox.write(trace, ASKED);
        }
    }

    /**
     * Decides. Nothing leaves the house while it can be undone: neither the status, nor the letter, nor the mail.
     *
     * @param seenVersion the version that the moderator had before the eyes
     * @param atOnce there is nobody who would undo it
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when somebody else was first
     */
    public void settle(Trace trace, long seenVersion, Status verdict, String letter, boolean atOnce) {
        var toldAt = atOnce ? clock.instant() : drawer.graceEnds();
        var submission = found(trace, LockModeType.PESSIMISTIC_WRITE);
        submission.become(verdict, seenVersion);
        submission.close(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        submission.dialogue().holdUntil(toldAt);
        drawer.fromModerator(trace, letter, toldAt);
        if (senders.addressOf(trace).isPresent()) {
            outbox.write(trace, ANSWERED, toldAt);
        }
        senders.close(trace);
    }

    /**
     * Takes a decision back that nobody outside has been told.
     *
     * @throws se.lagesbild.intake.refusal.TooLateToUndo when somebody has, or nothing was decided
     */
    public void reopen(Trace trace) {
        found(trace, LockModeType.PESSIMISTIC_WRITE).reopen(clock.instant());
        drawer.recall(trace);
        outbox.recall(trace, ANSWERED);
        senders.reopen(trace);
    }

    /** Tells the sender now: after this there is no undoing. */
    public void tell(Trace trace) {
        var now = clock.instant();
        var submission = found(trace, LockModeType.PESSIMISTIC_WRITE);
        if (submission.dialogue().isHeld(now)) {
            submission.dialogue().holdUntil(now);
            drawer.release(trace);
            outbox.release(trace, ANSWERED);
        }
    }

    /** What was sent about the square of {@code 2 * metres} around a place, the newest first, at most {@value #MOST_NEAR}. */
    public List<Nearby> near(Sweref99 place, int metres, Instant from, Instant to) {
        var one = new Sweref99(place.easting() - metres, place.northing() - metres).toGeoPoint();
        var other = new Sweref99(place.easting() + metres, place.northing() + metres).toGeoPoint();
        var southWest = new GeoPoint(one.latitude() - LEAN, one.longitude() - LEAN);
        var northEast = new GeoPoint(other.latitude() + LEAN, other.longitude() + LEAN);
        return entityManager
                .createQuery(
                        """
                        select new se.lagesbild.intake.near.Nearby(s.trace, s.content.category, s.status, s.receivedAt, s.content.latitude, s.content.longitude)
                        from Submission s where s.content.placeCell in :cells and s.content.latitude between :south and :north and s.content.longitude between :west and :east
                        and s.receivedAt between :from and :to order by s.receivedAt desc, s.id desc""",
                        Nearby.class)
                .setParameter("cells", PlaceCell.between(southWest, northEast))
                .setParameter("south", southWest.latitude())
                .setParameter("north", northEast.latitude())
                .setParameter("west", southWest.longitude())
                .setParameter("east", northEast.longitude())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST_NEAR)
                .getResultList();
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
        var sealed = submission.content().details();
        return sealed == null ? Details.NONE : Written.read(vault.openText(submission.trace(), Part.ORIGINAL, sealed));
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
        return sealed == null ? "" : vault.openText(trace, Part.ORIGINAL, sealed);
    }
}
