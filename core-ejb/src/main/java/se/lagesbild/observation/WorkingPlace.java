package se.lagesbild.observation;

import se.lagesbild.shared.Sweref99;

/** The place that staff work with: the point where it is a public place, else the middle of its working square (ADR 0004). */
public record WorkingPlace(Sweref99 place, PlacePrecision precision) {
    /** Side of the working square in metres: finer than this could point at one household. */
    public static final int SQUARE = 50;

    public static WorkingPlace of(Sweref99 exact, boolean publicPlace) {
        return publicPlace
                ? new WorkingPlace(exact, PlacePrecision.EXACT)
                : new WorkingPlace(exact.squareCentre(SQUARE), PlacePrecision.WORKING_SQUARE);
    }
}
