package se.lagesbild.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the atlas in memory: made when first asked for, and anew after an import here or on another node. */
@ApplicationScoped
class AtlasShelf {
    /** How long a node may go on with borders that another node has replaced. */
    private static final Duration TRUSTED = Duration.ofSeconds(10);

    private volatile @Nullable Copy copy;

    private record Copy(long revision, Instant checkedAt, Atlas atlas) {}

    /** Told when areas or names have been imported. */
    record AreasChanged() {}

    Atlas current(Instant now, LongSupplier revision, Supplier<Atlas> draw) {
        var known = copy;
        if (known != null && now.isBefore(known.checkedAt().plus(TRUSTED))) {
            return known.atlas();
        }
        var inForce = revision.getAsLong();
        var atlas = known != null && known.revision() == inForce ? known.atlas() : draw.get();
        copy = new Copy(inForce, now, atlas);
        return atlas;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AreasChanged changed) {
        copy = null;
    }
}
