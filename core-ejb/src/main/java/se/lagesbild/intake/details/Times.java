package se.lagesbild.intake.details;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When it is so, in general; each may be left unanswered. */
public record Times(Set<PartOfDay> partsOfDay, Set<Days> days, Set<Season> seasons, @Nullable Frequency frequency) {
    public static final Times UNKNOWN = new Times(Set.of(), Set.of(), Set.of(), null);

    public Times {
        partsOfDay = Set.copyOf(partsOfDay);
        days = Set.copyOf(days);
        seasons = Set.copyOf(seasons);
    }

    public enum PartOfDay {
        MORNING,
        DAY,
        EVENING,
        NIGHT
    }

    public enum Days {
        WEEKDAY,
        WEEKEND
    }

    public enum Season {
        WINTER,
        SPRING,
        SUMMER,
        AUTUMN
    }

    public enum Frequency {
        ONCE,
        SOMETIMES,
        WEEKLY,
        DAILY
    }

    boolean unanswered() {
        return equals(UNKNOWN);
    }

    /** In the order of the day and the year, for whoever reads it. */
    public static <E extends Enum<E>> Iterable<E> inOrder(Set<E> chosen) {
        return new TreeSet<>(chosen);
    }
}
