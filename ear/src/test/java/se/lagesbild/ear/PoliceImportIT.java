package se.lagesbild.ear;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.imports.Counts;
import se.lagesbild.imports.ImportRefused;
import se.lagesbild.imports.ImportState;
import se.lagesbild.imports.Outcome;
import se.lagesbild.imports.PoliceImport;
import se.lagesbild.imports.Verdict;
import se.lagesbild.imports.police.UnreadableFile;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.Observed;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;

@ExtendWith(ArquillianExtension.class)
class PoliceImportIT {
    /** Where a developer keeps the police's own file, seen from the checkout; it is never kept in the project. */
    private static final String REAL_FILE = "../shared/data/se-police/polisen_boras_uppsala_kumla.json";

    @Deployment
    static Archive<?> house() {
        return House.with(PoliceImportIT.class, Coordinator.class);
    }

    @Inject
    Coordinator coordinator;

    @Inject
    PoliceImport gate;

    @Inject
    ObservationLog log;

    @Resource
    ManagedExecutorService threads;

    @Test
    void the_same_file_twice_changes_nothing() {
        var file = file(event(10_001, "Stöld", "Teststad"), event(10_002, "Brand", "Teststad"));

        assertEquals(
                new Counts(2, 0, 0, 0, 0), coordinator.imports(file, "Teststad").counts());
        var change = log.lastChange();
        assertEquals(
                new Counts(0, 0, 2, 0, 0), coordinator.imports(file, "Teststad").counts());

        assertEquals(change, log.lastChange());
    }

    @Test
    void an_event_becomes_an_observation_without_a_word_of_it() {
        var before = log.lastChange();
        coordinator.imports(file(event(11_001, "Mordbrand", "Teststad")), "Teststad");

        var observed = log.changedSince(before, 10);
        assertEquals(1, observed.size());
        var one = observed.get(0);
        assertEquals("FIRE", one.category());
        assertEquals(Source.POLICE_EVENTS, one.source());
        assertEquals(PlacePrecision.MUNICIPALITY, one.placePrecision());
        assertEquals(0, one.seriousness());
        assertEquals("", one.organisation());
        assertEquals(58.95, one.place().toGeoPoint().latitude(), 1e-6);
    }

    @Test
    void a_corrected_event_is_a_new_version_of_its_observation() {
        var before = log.lastChange();
        coordinator.imports(file(event(12_001, "Brand", "Teststad")), "Teststad");
        var counts = coordinator
                .imports(file(event(12_001, "Misshandel", "Teststad")), "Teststad")
                .counts();

        assertEquals(new Counts(0, 1, 0, 0, 0), counts);
        var versions = log.changedSince(before, 10);
        assertEquals(List.of(1, 2), versions.stream().map(Observed::revision).toList());
        assertEquals(1, versions.stream().map(Observed::id).distinct().count());
        assertEquals("VIOLENCE", versions.get(1).category());
    }

    @Test
    void only_the_chosen_municipalities_come_in_and_the_others_may_come_later() {
        var file = file(event(13_001, "Brand", "Teststad"), event(13_002, "Brand", "Grannstad"), "17");

        var batch = coordinator.preview(file);
        assertEquals(
                new Counts(2, 0, 0, 1, 0),
                coordinator.look(batch, null, null, 0, 10).counts());
        var chosen = coordinator.look(batch, Set.of("Teststad"), Verdict.OUTSIDE, 0, 10);
        assertEquals(new Counts(1, 0, 0, 1, 1), chosen.counts());
        assertEquals(2, chosen.lines().get(0).number());
        assertEquals(
                new Counts(1, 0, 0, 1, 1), coordinator.commit(batch, "Teststad").counts());

        assertEquals(
                new Counts(1, 0, 1, 1, 0),
                coordinator.imports(file, "Teststad", "Grannstad").counts());
    }

    @Test
    void an_event_published_again_under_another_number_is_not_counted_again() {
        var file = file(event(14_001, "Rån", "Teststad"), event(14_002, "Rån", "Teststad"));

        var batch = coordinator.preview(file);
        var line =
                coordinator.look(batch, null, Verdict.REJECTED, 0, 10).lines().get(0);
        assertEquals("import.reason.published-again", line.reason());
        assertEquals(
                new Counts(1, 0, 0, 1, 0), coordinator.commit(batch, "Teststad").counts());
    }

    @Test
    void a_batch_is_committed_once_and_a_new_preview_replaces_the_last() {
        var first = coordinator.preview(file(event(15_001, "Brand", "Teststad")));
        var second = coordinator.preview(file(event(15_002, "Stöld", "Teststad")));

        assertEquals("import.discarded", refusal(() -> coordinator.commit(first, "Teststad")));
        assertEquals("import.nothing-chosen", refusal(() -> coordinator.commit(second)));
        coordinator.commit(second, "Teststad");
        assertEquals("import.committed-already", refusal(() -> coordinator.commit(second, "Teststad")));
        assertEquals("import.unknown", refusal(() -> coordinator.commit(-1, "Teststad")));

        var latest = coordinator.batches();
        assertEquals(ImportState.COMMITTED, latest.get(0).state());
        assertEquals(ImportState.DISCARDED, latest.get(1).state());
    }

    @Test
    void two_coordinators_at_once_make_no_duplicate() throws Exception {
        var before = log.lastChange();
        var events = IntStream.range(0, 50)
                .mapToObj(i -> event(16_000 + i, "Stöld", "Stad" + i))
                .toArray(String[]::new);
        var all = IntStream.range(0, 50).mapToObj(i -> "Stad" + i).toArray(String[]::new);
        var file = file(events);
        Callable<Outcome> work = () -> coordinator.imports(file, all);

        var fresh = new ArrayList<Integer>();
        for (var done : threads.invokeAll(List.of(work, work, work, work))) {
            try {
                fresh.add(done.get().counts().fresh());
            } catch (java.util.concurrent.ExecutionException refused) {
                // Here all four are the same person, whose newer preview may discard the older.
                assertEquals(ImportRefused.class, refused.getCause().getClass());
            }
        }
        assertEquals(50, fresh.stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                50,
                log.changedSince(before, 1000).stream()
                        .map(Observed::id)
                        .distinct()
                        .count());
    }

    @Test
    void a_file_that_is_no_list_of_events_leaves_nothing_behind() {
        var before = coordinator.batches().size();

        assertThrows(UnreadableFile.class, () -> coordinator.preview("{}".getBytes(StandardCharsets.UTF_8)));

        assertEquals(before, coordinator.batches().size());
    }

    @Test
    void who_is_no_coordinator_may_not_import() {
        assertThrows(EJBAccessException.class, () -> gate.preview("f.json", file()));
        assertThrows(EJBAccessException.class, () -> gate.batches());
    }

    @Test
    void a_real_file_comes_in_whole_and_once() throws IOException {
        var path = realFile();
        assumeTrue(Files.isReadable(path), "the real file of police events is not here: " + path);
        var file = Files.readAllBytes(path);
        var before = log.lastChange();

        var batch = coordinator.preview(file);
        var preview = coordinator.look(batch, Set.of("Uppsala", "Uppsala län"), null, 0, 50);
        assertEquals(1995, preview.matching());
        assertEquals(50, preview.lines().size());
        assertEquals(508, preview.counts().outside());

        var all = new String[] {"Uppsala", "Uppsala län", "Borås", "Kumla"};
        assertEquals(
                new Counts(1950, 0, 0, 45, 0), coordinator.commit(batch, all).counts());
        var change = log.lastChange();
        assertNotEquals(before, change);
        assertEquals(
                new Counts(0, 0, 1950, 45, 0), coordinator.imports(file, all).counts());
        assertEquals(change, log.lastChange());

        var observed = log.changedSince(before, 100_000);
        assertEquals(1950, observed.stream().map(Observed::id).distinct().count());
        var byPrecision = observed.stream().collect(groupingBy(Observed::placePrecision));
        assertEquals(Set.of(PlacePrecision.MUNICIPALITY, PlacePrecision.COUNTY), byPrecision.keySet());
        assertTrue(observed.stream().allMatch(one -> one.source() == Source.POLICE_EVENTS));
    }

    private static Path realFile() {
        var told = System.getProperty("lagesbild.real.police");
        // The server runs in ear/target/server, or wherever the checkout keeps it.
        return told != null
                ? Path.of(told)
                : Path.of(System.getProperty("jboss.home.dir"), "../../..", REAL_FILE)
                        .normalize();
    }

    private static String refusal(Runnable act) {
        return assertThrows(ImportRefused.class, act::run).code();
    }

    private static String event(long id, String type, String municipality) {
        // The minute follows the number: the same type, minute and place would be the same event.
        return """
                {"id": %d, "datetime": "2024-03-06 9:12:33 +01:00", "name": "05 mars %02d.10, %s, %s",
                 "summary": "En påhittad händelse.", "url": "/x/", "type": "%s",
                 "location": {"name": "%s", "gps": "58.9500,13.4000"}}"""
                .formatted(id, id / 1000, type, municipality, type, municipality);
    }

    private static byte[] file(String... events) {
        return ("[" + String.join(",", events) + "]").getBytes(StandardCharsets.UTF_8);
    }
}
