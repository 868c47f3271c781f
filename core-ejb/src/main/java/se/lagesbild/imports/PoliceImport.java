package se.lagesbild.imports;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.imports.police.PoliceEvent;
import se.lagesbild.imports.police.PoliceEvents;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.Source;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Sweref99;

/** The gate of the police's events: a file is staged and looked at, and then taken in once. */
@Stateless
@RolesAllowed(Role.COORDINATOR)
public class PoliceImport {
    private static final int MOST_BATCHES = 50;
    private static final int MOST_LINES = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Categories categories;

    @Inject
    ObservationLog observations;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /**
     * Stages a file and returns its batch. The coordinator's earlier preview, if any, is discarded.
     *
     * @throws se.lagesbild.imports.police.UnreadableFile when it is no list of police events
     */
    public long preview(String fileName, byte[] json) {
        var now = clock.instant();
        var codes = categories.known().stream().map(Category::code).collect(Collectors.toSet());
        var rows = new PoliceEvents(codes, now).read(json);
        discardEarlier();
        var batch = new ImportBatch(fileName, who(), now);
        entityManager.persist(batch);
        var staged = rows.stream().map(row -> new StagedRow(batch.id(), row)).toList();
        var known = new ImportMemory(entityManager).knownAmong(events(staged));
        batch.previewed(Counts.of(staged.stream().map(row -> row.judge(known)).toList()));
        staged.forEach(entityManager::persist);
        record("import.previewed", batch.id());
        return batch.id();
    }

    /**
     * Looks at a batch.
     *
     * @param municipalities those chosen, the others are shown as outside; null for all. After the import it stands
     *     fast and this says nothing
     * @param only rows of this verdict; null for all
     */
    public Preview look(long batch, @Nullable Set<String> municipalities, @Nullable Verdict only, int first, int size) {
        var looked = find(batch, LockModeType.NONE);
        var glances = new ImportMemory(entityManager).glances(batch);
        return new Look(looked.asLine(), glances, looked.isOpen() ? municipalities : null)
                .page(only, first, Math.min(size, MOST_LINES), lines -> new ImportMemory(entityManager)
                        .rows(batch, lines));
    }

    /**
     * Takes a staged batch in: what is new becomes observations, what is changed becomes new versions of them.
     *
     * @throws ImportRefused {@code import.unknown}, {@code import.committed-already}, {@code import.discarded},
     *     {@code import.nothing-chosen}
     */
    public Outcome commit(long batch, Set<String> municipalities) {
        if (municipalities.isEmpty()) {
            throw ImportRefused.nothingChosen(batch);
        }
        entityManager.find(ImportTurn.class, ImportTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var taken = find(batch, LockModeType.PESSIMISTIC_WRITE);
        taken.mustBeOpen();
        var memory = new ImportMemory(entityManager);
        var rows = memory.rows(batch);
        var known = memory.knownAmong(events(rows));
        var verdicts = new ArrayList<Verdict>(rows.size());
        var fresh = new ArrayList<PoliceEvent>();
        for (var row : rows) {
            var verdict = row.isOutside(municipalities) ? row.leaveOutside() : row.judge(known);
            verdicts.add(verdict);
            if (verdict == Verdict.NEW) {
                row.event().ifPresent(fresh::add);
            } else if (verdict == Verdict.CHANGED) {
                row.event().ifPresent(this::correct);
            }
        }
        recordAll(fresh);
        var counts = Counts.of(verdicts);
        taken.commit(clock.instant(), counts);
        record("import.committed", batch);
        return new Outcome(batch, counts);
    }

    /** The latest files, newest first. */
    public List<BatchLine> batches() {
        return entityManager
                .createQuery("select b from ImportBatch b order by b.id desc", ImportBatch.class)
                .setMaxResults(MOST_BATCHES)
                .getResultStream()
                .map(ImportBatch::asLine)
                .toList();
    }

    private void recordAll(List<PoliceEvent> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        var ids = observations.recordAll(
                fresh.stream().map(PoliceImport::observation).toList());
        for (int i = 0; i < ids.size(); i++) {
            entityManager.persist(new KnownEvent(fresh.get(i), ids.get(i)));
        }
    }

    private void correct(PoliceEvent event) {
        var known = entityManager.find(KnownEvent.class, event.source());
        observations.revise(known.observation(), observation(event));
        known.corrected(event);
    }

    private static NewObservation observation(PoliceEvent event) {
        return new NewObservation(
                event.category(),
                event.from(),
                event.to(),
                event.timePrecision(),
                Sweref99.of(event.point()),
                event.placePrecision(),
                Source.POLICE_EVENTS,
                "",
                0,
                null);
    }

    private static List<PoliceEvent> events(List<StagedRow> rows) {
        return rows.stream().flatMap(row -> row.event().stream()).toList();
    }

    private void discardEarlier() {
        new ImportMemory(entityManager).discardStagedBy(who());
    }

    private ImportBatch find(long batch, LockModeType lock) {
        var found = entityManager.find(ImportBatch.class, batch, lock);
        if (found == null) {
            throw ImportRefused.unknown(batch);
        }
        return found;
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }

    private void record(String act, long batch) {
        acted.fire(new Acted(who(), act, Long.toString(batch), clock.instant()));
    }
}
