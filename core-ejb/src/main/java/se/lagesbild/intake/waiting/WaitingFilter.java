package se.lagesbild.intake.waiting;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.Trust;

/**
 * Which of what waits, and in which order; null leaves a thing open.
 *
 * @param district code; empty for what lies in none
 */
public record WaitingFilter(
        @Nullable String category,
        @Nullable String district,
        @Nullable Flag flag,
        @Nullable Trust trust,
        WaitingOrder order)
        implements Serializable {
    public static final WaitingFilter ALL = new WaitingFilter(null, null, null, null, WaitingOrder.URGENT);

    public WaitingFilter {
        Objects.requireNonNull(order);
    }

    /** Nothing is left out. */
    public boolean takesAll() {
        return category == null && district == null && flag == null && trust == null;
    }
}
