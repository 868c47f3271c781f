package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditLine;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.intake.refusal.DecidedMeanwhile;
import se.lagesbild.intake.refusal.LetterboxClosed;
import se.lagesbild.intake.waiting.Flag;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueItem;
import se.lagesbild.moderation.again.AgainDesk;
import se.lagesbild.moderation.silence.AnswerWatch;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.sender.Erasures;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/** Questions that nobody answers, rejections that are looked at again, and what must not be erased meanwhile. */
@ExtendWith(ArquillianExtension.class)
class SecondLookIT {
    private static final GeoPoint PLACE = new GeoPoint(58.9533, 13.4088);
    private static final WaitingFilter AGAIN = new WaitingFilter(null, null, Flag.AGAIN, null, WaitingOrder.NEWEST);
    private static final WaitingFilter ASKED = new WaitingFilter(null, null, Flag.ASKED, null, WaitingOrder.NEWEST);

    @Deployment
    static Archive<?> house() {
        return House.with(SecondLookIT.class, AsModerator.class, AsAuditor.class, AsAnalyst.class, AsHouse.class);
    }

    @Inject
    Intake intake;

    @Inject
    Letterbox letterbox;

    @Inject
    ModerationDesk desk;

    @Inject
    AgainDesk again;

    @Inject
    AnswerWatch watch;

    @Inject
    ModerationQueue queue;

    @Inject
    ObservationLog log;

    @Inject
    Senders senders;

    @Inject
    Erasures erasures;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    AsModerator moderator;

    @Inject
    AsAuditor auditor;

    @Inject
    AsAnalyst analyst;

    @Inject
    AsHouse house;

    @Test
    void a_question_is_reminded_of_closed_and_opened_by_an_answer() throws Exception {
        var receipt = sends("Vilken lampa", null);
        var trace = newest().trace();
        asks(trace);
        assertEquals(trace, first(ASKED));
        var asked = today();
        watches(asked.plusDays(6));
        assertEquals(1, letterbox.open(receipt).messages().size(), "the day before");
        watches(asked.plusDays(7));
        var reminded = letterbox.open(receipt);
        assertEquals(Status.QUESTION, reminded.status());
        assertEquals(2, reminded.messages().size(), "the day");
        assertTrue(reminded.messages().get(1).text().contains("senast"), reminded.messages()::toString);
        watches(asked.plusDays(20));
        assertEquals(Status.QUESTION, letterbox.open(receipt).status(), "the last day");
        watches(asked.plusDays(21));
        var closed = letterbox.open(receipt);
        assertEquals(Status.REJECTED, closed.status());
        assertTrue(closed.unanswered());
        assertFalse(closed.appealable());
        assertEquals(3, closed.messages().size());
        assertTrue(closed.messages().get(2).text().contains("inte fått något svar"));
        assertThrows(LetterboxClosed.class, () -> letterbox.appeal(receipt, UUID.randomUUID(), "Nej"));

        var draft = UUID.randomUUID();
        assertEquals(
                Status.IN_REVIEW,
                letterbox.write(receipt, draft, "Den vid trappan").status());
        assertEquals(
                4, letterbox.write(receipt, draft, "Den vid trappan").messages().size());
        var past = moderator.does(() -> again.past(trace));
        assertEquals(RejectReason.NO_ANSWER, past.verdicts().get(0).reason());
        assertFalse(past.verdicts().get(0).stands());
        assertFalse(past.appealed());
        assertEquals(
                List.of(
                        "submission.read",
                        "submission.asked",
                        "submission.reminded",
                        "submission.closed-unanswered",
                        "submission.answered-late"),
                actsOn(trace));
        rejects(trace);
        assertThrows(LetterboxClosed.class, () -> letterbox.write(receipt, UUID.randomUUID(), "Mer"));
    }

    @Test
    void who_answered_is_not_reminded() throws Exception {
        var receipt = sends("Svarar fort", null);
        var trace = newest().trace();
        asks(trace);
        letterbox.write(receipt, UUID.randomUUID(), "Här är svaret");
        watches(today().plusDays(30));
        watches(today().plusDays(60));
        assertEquals(Status.IN_REVIEW, letterbox.open(receipt).status());
        assertEquals(2, letterbox.open(receipt).messages().size());
    }

    @Test
    void a_rejection_is_reconsidered_once_and_stands_out_in_the_queue() throws Exception {
        var receipt = sends("Fel avslag", null);
        var trace = newest().trace();
        assertThrows(LetterboxClosed.class, () -> letterbox.appeal(receipt, UUID.randomUUID(), "För tidigt"));
        rejects(trace);
        assertTrue(letterbox.open(receipt).appealable());
        assertThrows(BadSubmission.class, () -> letterbox.appeal(receipt, UUID.randomUUID(), " "));

        var draft = UUID.randomUUID();
        var letters = letterbox.appeal(receipt, draft, "Det är en plats, inte en person.");
        assertEquals(Status.IN_REVIEW, letters.status());
        assertFalse(letters.appealable());
        assertEquals(
                2,
                letterbox
                        .appeal(receipt, draft, "Det är en plats, inte en person.")
                        .messages()
                        .size());
        assertEquals(trace, first(AGAIN));
        assertTrue(newest().flags().contains(Flag.AGAIN));
        var past = moderator.does(() -> again.past(trace));
        assertTrue(past.appealed());
        assertTrue(past.mine());
        assertEquals(RejectReason.OTHER, past.rejected().reason());
        assertFalse(past.rejected().stands());

        rejects(trace);
        assertFalse(letterbox.open(receipt).appealable());
        assertThrows(LetterboxClosed.class, () -> letterbox.appeal(receipt, UUID.randomUUID(), "En gång till"));
        assertEquals(
                List.of(
                        "submission.read",
                        "submission.rejected",
                        "submission.appealed",
                        "submission.read",
                        "submission.rejected"),
                actsOn(trace));
    }

    @Test
    void what_is_taken_up_again_leaves_the_picture_as_a_new_version_and_waits() throws Exception {
        var receipt = sends("Godkänd för fort", null);
        var trace = newest().trace();
        var open = moderator.does(() -> desk.open(trace)).version();
        assertThrows(DecidedMeanwhile.class, () -> takesUp(trace, open));
        accepts(trace);
        var before = log.lastChange();
        var decided = moderator.does(() -> desk.open(trace)).version();
        assertThrows(DecidedMeanwhile.class, () -> takesUp(trace, open));
        assertThrows(EJBAccessException.class, () -> analyst.does(() -> again.past(trace)));
        takesUp(trace, decided);
        assertEquals(before + 1, log.lastChange());
        assertTrue(log.changedSince(before, 10).get(0).withdrawn());
        assertEquals(trace, newest().trace());
        var letters = letterbox.open(receipt);
        assertEquals(Status.IN_REVIEW, letters.status());
        assertTrue(letters.messages().get(1).text().contains("tittar igen"));
        accepts(trace);
        assertEquals(2, moderator.does(() -> again.past(trace)).verdicts().size());
    }

    @Test
    void whatever_opens_a_case_stops_the_days_until_its_address_is_erased() throws Exception {
        var appealed = sends("Omprövning", "om@exempel.se");
        var one = newest().trace();
        confirms(one);
        rejects(one);
        sends("Upptaget igen", "upp@exempel.se");
        var two = newest().trace();
        confirms(two);
        accepts(two);
        var silent = sends("Sent svar", "sen@exempel.se");
        var three = newest().trace();
        confirms(three);
        asks(three);
        watches(today().plusDays(100));
        watches(today().plusDays(200));
        assertEquals(Status.REJECTED, letterbox.open(silent).status());
        sends("Stängt på riktigt", "stangd@exempel.se");
        var closed = newest().trace();
        confirms(closed);
        rejects(closed);

        letterbox.appeal(appealed, UUID.randomUUID(), "Titta igen");
        takesUp(two, moderator.does(() -> desk.open(two)).version());
        letterbox.write(silent, UUID.randomUUID(), "Nu svarar jag");
        house.does(() -> {
            erasures.on(today().plusDays(400));
            return null;
        });
        assertFalse(senders.knows(closed), "the rule is at work");
        for (var open : List.of(one, two, three)) {
            assertTrue(senders.knows(open), "an open case keeps its address");
        }
        rejects(one);
        house.does(() -> {
            erasures.on(today().plusDays(401));
            return null;
        });
        assertFalse(senders.knows(one), "the days are counted from the new closing");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private String sends(String text, @org.jspecify.annotations.Nullable String email) {
        return intake.submit(new SubmitPlace(
                        UUID.randomUUID(), "DARK_PATH", PLACE, null, null, text, null, null, email, "sv", List.of()))
                .receipt();
    }

    private void asks(Trace trace) throws Exception {
        var version = moderator.does(() -> desk.open(trace)).version();
        moderator.does(() -> {
            desk.ask(trace, version, "Vilken av lamporna?");
            return null;
        });
    }

    private void accepts(Trace trace) throws Exception {
        var version = moderator.does(() -> desk.open(trace)).version();
        moderator.does(() -> {
            desk.accept(trace, version, new Acceptance("DARK_PATH", true, 1, "", null));
            return null;
        });
    }

    private void rejects(Trace trace) throws Exception {
        var version = moderator.does(() -> desk.open(trace)).version();
        moderator.does(() -> {
            desk.reject(trace, version, RejectReason.OTHER, "Vi tar inte med det.");
            return null;
        });
    }

    private void takesUp(Trace trace, long version) throws Exception {
        moderator.does(() -> {
            again.takeUp(trace, version);
            return null;
        });
    }

    private void watches(LocalDate day) throws Exception {
        house.does(() -> {
            watch.on(day);
            return null;
        });
    }

    private void confirms(Trace trace) {
        letterbox.confirmAddress(
                senders.addressOf(trace, "confirm").orElseThrow().page().replaceFirst(".*kod=", ""));
    }

    private Trace first(WaitingFilter filter) throws Exception {
        return moderator.does(() -> queue.page(filter, 0, 1)).get(0).trace();
    }

    private QueueItem newest() throws Exception {
        return moderator
                .does(() -> queue.page(new WaitingFilter(null, null, null, null, WaitingOrder.NEWEST), 0, 1))
                .get(0);
    }

    /** Oldest first. */
    private List<String> actsOn(Trace trace) throws Exception {
        var acts = new ArrayList<String>();
        auditor.does(() -> audit.latest(0, 200)).stream()
                .filter(line -> line.what().equals(trace.uuid().toString()))
                .map(AuditLine::act)
                .forEach(act -> acts.add(0, act));
        return acts;
    }
}
