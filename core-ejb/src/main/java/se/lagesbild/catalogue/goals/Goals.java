package se.lagesbild.catalogue.goals;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Clocks;

/**
 * Within how many working days the municipality means to decide.
 *
 * @param forAll where a category has no goal of its own; null when there is none
 * @param own by category
 */
public record Goals(@Nullable Integer forAll, Map<String, Integer> own) implements Serializable {
    public static final int FEWEST = 1;
    public static final int MOST = 250;

    /** What has no goal is due on a day that does not come. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public Goals {
        own = Map.copyOf(own);
    }

    public Optional<Integer> of(String category) {
        return Optional.ofNullable(own.getOrDefault(category, forAll));
    }

    /** The last day of the goal for what came in under a category. */
    public LocalDate due(String category, Instant received) {
        return of(category).map(days -> due(days, received)).orElse(NEVER);
    }

    private static LocalDate due(int days, Instant received) {
        return WorkingDays.after(received.atZone(Clocks.SWEDEN).toLocalDate(), days);
    }
}
