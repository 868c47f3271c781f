package se.lagesbild.walk;

import java.util.Map;
import java.util.UUID;

/**
 * What one participant, or a group with one phone, answers at a stop.
 *
 * @param draft random, made anew for each participation; the same one at the same stop counts once
 * @param people how many the answers stand for
 * @param given the questions that were not skipped, 0 to 3
 */
public record Answers(UUID draft, int people, Map<Question, Integer> given) {
    /** As many as may share one phone: a school class and its teachers. */
    public static final int LARGEST_GROUP = 40;

    public Answers {
        given = Map.copyOf(given);
    }

    /** Throws {@link WalkRefused} for the first thing that cannot be so. */
    void check() {
        if (people < 1 || people > LARGEST_GROUP) {
            throw new WalkRefused("answers.people-wrong");
        }
        if (given.isEmpty()) {
            throw new WalkRefused("answers.empty");
        }
        if (given.values().stream().anyMatch(value -> value < 0 || value > Question.BEST)) {
            throw new WalkRefused("answers.value-wrong");
        }
    }
}
