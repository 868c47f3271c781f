package se.lagesbild.picture;

import java.time.Instant;
import java.util.List;
import se.lagesbild.picture.analysis.Periods;

/**
 * The answer to a {@link Question}, the same for the same question until the observations change.
 *
 * @param periods the period shown, and the two that it is held against
 * @param change the change of the observation log that the picture knows last
 * @param computedAt when it learnt of that change
 * @param observations how many stand in the period, of all kinds; to show the size of the picture, not as a measure
 * @param kinds each kind apart, also those with no observation
 * @param spots the newest that may be drawn on a map, newest first, at most {@link #MOST_SPOTS}
 * @param drawable how many could be drawn if there were no limit
 * @param coarse how many are counted but not drawn, since their place is known no closer than a municipality or county
 */
public record SituationPicture(
        Question question,
        Periods periods,
        long change,
        Instant computedAt,
        int observations,
        List<KindPicture> kinds,
        List<Sighting> spots,
        int drawable,
        int coarse) {
    public static final int MOST_SPOTS = 2_000;
    /** The code that stands for "no area": the place is not known that closely, or lies outside them all. */
    public static final String UNPLACED = "";

    public SituationPicture {
        kinds = List.copyOf(kinds);
        spots = List.copyOf(spots);
    }
}
