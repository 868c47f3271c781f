package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditLine;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.refusal.DecidedMeanwhile;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.Neighbourhood;
import se.lagesbild.moderation.merge.MergeDesk;
import se.lagesbild.moderation.merge.NotMergeable;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.Observed;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.picture.MonthCell;
import se.lagesbild.picture.Question;
import se.lagesbild.picture.SituationPictures;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

/** Several tell of the same: the rows remain, and the voices are as many as the events. */
@ExtendWith(ArquillianExtension.class)
class MergeIT {
    private static final GeoPoint PLACE = new GeoPoint(58.9471, 13.3911);

    @Deployment
    static Archive<?> house() {
        return House.with(MergeIT.class, AsModerator.class, AsAuditor.class, AsAnalyst.class, AsHouse.class);
    }

    @Inject
    Intake intake;

    @Inject
    Letterbox letterbox;

    @Inject
    ModerationDesk desk;

    @Inject
    MergeDesk merges;

    @Inject
    ModerationQueue queue;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    ObservationLog log;

    @Inject
    SituationPictures pictures;

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
    void a_merge_is_a_row_and_no_voice_and_a_split_a_voice_again() throws Exception {
        var rows = rows();
        var voices = voices();
        sends();
        var first = newest();
        accepts(first);
        var receipt = sends();
        var second = newest();
        merges(second, first);

        assertEquals(rows + 2, rows());
        assertEquals(voices + 1, voices());
        var letters = letterbox.open(receipt);
        assertEquals(Status.MERGED, letters.status());
        assertTrue(letters.messages().get(0).text().contains("samma sak"));
        assertEquals(List.of(first), others(second));
        assertEquals(List.of(second), others(first));
        var merged = factOf(second);
        assertEquals(factOf(first).event(), merged.event());
        assertEquals("DARK_PATH", merged.category());
        assertEquals(2, merged.seriousness());

        var version = moderator.does(() -> desk.open(second)).version();
        moderator.does(() -> {
            merges.split(second, version);
            return null;
        });
        assertEquals(rows + 2, rows());
        assertEquals(voices + 2, voices());
        var own = factOf(second);
        assertEquals(merged.id(), own.id());
        assertEquals(merged.revision() + 1, own.revision());
        assertEquals(own.id(), own.event());
        assertEquals(Status.ACCEPTED, letterbox.open(receipt).status());
        assertEquals(2, letterbox.open(receipt).messages().size());
        assertEquals(List.of(), others(first));
        assertEquals(
                List.of("submission.read", "submission.merged", "submission.read", "submission.split"), actsOn(second));

        letterbox.withdraw(receipt);
        assertEquals(voices + 1, voices());
    }

    @Test
    void three_of_one_event_are_one_voice_also_when_the_one_merged_into_is_taken_back() throws Exception {
        var voices = voices();
        var receipt = sends();
        var first = newest();
        accepts(first);
        sends();
        var second = newest();
        merges(second, first);
        sends();
        var third = newest();
        merges(third, second);
        assertEquals(voices + 1, voices());
        assertEquals(List.of(first, second), others(third));

        letterbox.withdraw(receipt);
        assertEquals(voices + 1, voices());
        assertEquals(List.of(second), others(third));
    }

    @Test
    void what_is_merged_into_another_source_counts_once_in_each() throws Exception {
        var voices = voices();
        var housing = house.does(() -> log.record(new NewObservation(
                "DARK_PATH",
                clock.instant(),
                clock.instant(),
                TimePrecision.HOUR,
                Sweref99.of(PLACE),
                PlacePrecision.EXACT,
                Source.HOUSING,
                "Bostadsbolaget",
                3,
                null)));
        sends();
        var sent = newest();
        var dossier = moderator.does(() -> desk.open(sent));
        assertTrue(moderator.does(() -> neighbourhood.near(dossier, 50, 4)).stream()
                .anyMatch(near -> near.observation() == housing && near.holds()));
        moderator.does(() -> {
            merges.merge(sent, dossier.version(), housing);
            return null;
        });
        assertEquals(voices + 2, voices());
        var fact = factOf(sent);
        assertEquals(Source.PUBLIC, fact.source());
        assertEquals(3, fact.seriousness());
        assertNotEquals(housing, fact.id());
        assertEquals(housing, fact.event());
    }

    @Test
    void only_what_holds_is_merged_into_and_only_what_is_merged_is_split() throws Exception {
        sends();
        var waits = newest();
        sends();
        var sent = newest();
        var seen = moderator.does(() -> desk.open(sent)).version();
        assertRefused(() -> merges.merge(sent, seen, waits));
        assertRefused(() -> merges.merge(sent, seen, sent));
        assertRefused(() -> merges.merge(sent, seen, 987_654_321L));
        assertRefused(() -> merges.split(sent, seen));
        accepts(waits);
        merges(sent, waits);
        var before = log.lastChange();
        assertThrows(
                DecidedMeanwhile.class,
                () -> moderator.does(() -> {
                    merges.merge(sent, seen, waits);
                    return null;
                }));
        assertEquals(before, log.lastChange());
        assertThrows(EJBAccessException.class, () -> analyst.does(() -> merges.others(sent)));
    }

    @Test
    void what_praises_a_place_is_never_merged_with_what_does_not() throws Exception {
        sends("SAFE_PLACE");
        var praise = newest();
        sends();
        var complaint = newest();
        accepts(complaint);
        var seen = moderator.does(() -> desk.open(praise)).version();
        assertRefused(() -> merges.merge(praise, seen, complaint));
    }

    private void assertRefused(Runnable act) {
        var before = log.lastChange();
        assertThrows(
                NotMergeable.class,
                () -> moderator.does(() -> {
                    act.run();
                    return null;
                }));
        assertEquals(before, log.lastChange());
    }

    private String sends() {
        return sends("LITTER");
    }

    private String sends(String category) {
        return intake.submit(new SubmitPlace(
                        UUID.randomUUID(), category, PLACE, null, null, "Samma sak", null, null, null, "sv", List.of()))
                .receipt();
    }

    private void accepts(Trace trace) throws Exception {
        var version = moderator.does(() -> desk.open(trace)).version();
        moderator.does(() -> {
            desk.accept(trace, version, new Acceptance("DARK_PATH", true, 2, "", null));
            return null;
        });
    }

    private void merges(Trace trace, Trace into) throws Exception {
        var version = moderator.does(() -> desk.open(trace)).version();
        moderator.does(() -> {
            merges.merge(trace, version, into);
            return null;
        });
    }

    private List<Trace> others(Trace trace) throws Exception {
        return moderator.does(() -> merges.others(trace)).stream()
                .map(Observed::trace)
                .toList();
    }

    private Trace newest() throws Exception {
        var all = moderator.does(() -> queue.tally(WaitingFilter.ALL).waiting());
        return moderator
                .does(() -> queue.page(WaitingFilter.ALL, (int) (long) all - 1, 1))
                .get(0)
                .trace();
    }

    private Observed factOf(Trace trace) {
        var versions = log.changedSince(0, 100_000).stream()
                .filter(observed -> trace.equals(observed.trace()))
                .toList();
        return versions.get(versions.size() - 1);
    }

    private int voices() throws Exception {
        return house.does(() -> pictures.voices(YearMonth.now(clock))).stream()
                .mapToInt(MonthCell::voices)
                .sum();
    }

    private int rows() throws Exception {
        var today = LocalDate.now(clock);
        return analyst.does(
                        () -> pictures.draw(new Question(today.withDayOfMonth(1), today, Set.of(), Set.of(), Set.of())))
                .observations();
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
