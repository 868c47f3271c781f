package se.lagesbild.area.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From and until when an area counts, both days with it. Most count always.
 *
 * @param from null when it has no first day
 * @param until null when it has no last day
 */
public record AreaTerm(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final AreaTerm ALWAYS = new AreaTerm(null, null);

    public AreaTerm {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean isToCome(LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
