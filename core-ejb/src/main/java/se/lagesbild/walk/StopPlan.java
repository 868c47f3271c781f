package se.lagesbild.walk;

import se.lagesbild.shared.GeoPoint;

/**
 * A stop as it is planned.
 *
 * @param note what to think of there; may be empty
 */
public record StopPlan(String name, GeoPoint point, String note) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 300;

    public StopPlan {
        name = name.strip();
        note = note.strip();
    }

    /** Throws {@link WalkRefused} for the first thing that cannot be so. */
    void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME || note.length() > LONGEST_NOTE) {
            throw new WalkRefused("stop.name-wrong");
        }
    }
}
