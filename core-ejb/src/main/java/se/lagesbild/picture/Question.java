package se.lagesbild.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import se.lagesbild.observation.Source;

/**
 * What the situation picture shall show.
 *
 * @param from the first day
 * @param to the last day, included
 * @param districts codes of areas, where {@link SituationPicture#UNPLACED} stands for what no area could be given;
 *     none at all means everything, as for the others
 */
public record Question(
        LocalDate from, LocalDate to, Set<String> districts, Set<Source> sources, Set<String> categories) {
    static final int LONGEST = 3_700;

    public Question {
        districts = Set.copyOf(districts);
        sources = Set.copyOf(sources);
        categories = Set.copyOf(categories);
        if (to.isBefore(from)) {
            throw new BadQuestion("picture.period-reversed");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw new BadQuestion("picture.period-too-long");
        }
    }
}
