package se.lagesbild.catalogue.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the brand in memory, since every page asks for it; another node's change is seen within seconds. */
@ApplicationScoped
class BrandShelf {
    private static final Duration TRUSTED = Duration.ofSeconds(10);

    private volatile @Nullable Copy copy;

    private record Copy(Instant readAt, Brand brand) {}

    /** Told when it has been changed here. */
    record BrandChanged() {}

    Brand current(Instant now, Supplier<Brand> read) {
        var known = copy;
        if (known == null || !now.isBefore(known.readAt().plus(TRUSTED))) {
            known = new Copy(now, read.get());
            copy = known;
        }
        return known.brand();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) BrandChanged changed) {
        copy = null;
    }
}
