package se.lagesbild.catalogue.goals;

import java.io.Serializable;
import java.time.LocalDate;

/** How something that waits stands to its goal: so many working days are left, or gone beyond it when below zero. */
public record Standing(boolean hasGoal, boolean late, int workingDays) implements Serializable {
    private static final int SOON = 1;

    public static Standing of(LocalDate due, LocalDate today) {
        return due.equals(Goals.NEVER)
                ? new Standing(false, false, 0)
                : new Standing(true, today.isAfter(due), Math.abs(WorkingDays.between(today, due)));
    }

    /** Today or the next working day is the last. */
    public boolean soon() {
        return hasGoal && !late && workingDays <= SOON;
    }
}
