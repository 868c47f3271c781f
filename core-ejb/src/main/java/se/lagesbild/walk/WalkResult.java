package se.lagesbild.walk;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the participants thought, stop by stop.
 *
 * @param people the most that answered at any one stop; none where they are too few to be told
 */
public record WalkResult(List<AtStop> stops, int people) {
    public WalkResult {
        stops = List.copyOf(stops);
    }

    /** All means of one stop. */
    public record AtStop(Route.Halt stop, Map<Question, Mean> means) {
        public AtStop {
            means = Map.copyOf(means);
        }
    }

    /**
     * The mean of one question at one stop, 0 to 3 in tenths.
     *
     * @param people how many it stands on; none where they are too few to be told
     * @param tenths without meaning where they are too few
     */
    public record Mean(int people, int tenths) {
        public boolean told() {
            return people > 0;
        }

        public OptionalDouble value() {
            return told() ? OptionalDouble.of(tenths / 10.0) : OptionalDouble.empty();
        }
    }
}
