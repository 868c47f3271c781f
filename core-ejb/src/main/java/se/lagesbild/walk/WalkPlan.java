package se.lagesbild.walk;

import java.time.LocalDate;

/**
 * A walk as it is planned.
 *
 * @param district code of the district it goes through; empty for the whole municipality
 */
public record WalkPlan(String name, LocalDate from, LocalDate to, String district) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PERIOD = 366;

    public WalkPlan {
        name = name.strip();
    }

    /** Throws {@link WalkRefused} for the first thing that cannot be so. */
    void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new WalkRefused("walk.name-wrong");
        }
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_PERIOD))) {
            throw new WalkRefused("walk.period-wrong");
        }
    }
}
