package se.lagesbild.picture;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.Areas;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.Observed;
import se.lagesbild.picture.analysis.Columns;
import se.lagesbild.picture.analysis.Entry;

/**
 * This node's copy of the observations, for counting. The log is the truth: each question first looks whether the log
 * has moved on and reads what is new. Readers hold a snapshot, so that none waits for another or sees half a change; it
 * may be thrown away at any time.
 */
@ApplicationScoped
class PictureMemory {
    private static final System.Logger LOG = System.getLogger(PictureMemory.class.getName());
    private static final int BATCH = 10_000;

    @Inject
    ObservationLog log;

    @Inject
    Areas areas;

    @Inject
    Categories categories;

    @Inject
    Clock clock;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Snapshot snapshot;

    /** The observations as they stand now. */
    Snapshot current() {
        var last = log.lastChange();
        var known = usable(snapshot);
        if (known != null && known.change() >= last) {
            return known;
        }
        reading.lock();
        try {
            known = usable(snapshot);
            var next = known != null && known.change() >= last ? known : readOn(known == null ? blank() : known);
            snapshot = next;
            return next;
        } finally {
            reading.unlock();
        }
    }

    private @Nullable Snapshot usable(@Nullable Snapshot known) {
        return known != null && known.ground().isStill(categories.known(), areas.atlas()) ? known : null;
    }

    private Snapshot blank() {
        var atlas = areas.atlas();
        var ground = new Ground(categories.known(), atlas.districts(), atlas, atlas::districtOf);
        return new Snapshot(Columns.empty(), ground, 0, clock.instant());
    }

    private Snapshot readOn(Snapshot known) {
        var columns = known.columns();
        var change = known.change();
        for (var batch = log.changedSince(change, BATCH); !batch.isEmpty(); batch = log.changedSince(change, BATCH)) {
            columns = add(columns, known.ground(), batch);
            change = batch.get(batch.size() - 1).change();
        }
        LOG.log(INFO, "picture knows {0} observations, change {1}", columns.size(), change);
        return new Snapshot(columns, known.ground(), change, clock.instant());
    }

    static Columns add(Columns columns, Ground ground, List<Observed> batch) {
        var lasting = new LinkedHashMap<Long, Observed>();
        batch.forEach(version ->
                lasting.merge(version.id(), version, (one, other) -> one.revision() > other.revision() ? one : other));
        var replaced = new ArrayList<Long>();
        var added = new ArrayList<Entry>();
        for (var version : lasting.values()) {
            if (version.revision() > 1) {
                replaced.add(version.id());
            }
            if (!version.withdrawn()) {
                added.add(ground.entry(version));
            }
        }
        return columns.after(replaced, added);
    }
}
