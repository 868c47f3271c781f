package se.lagesbild.catalogue;

import java.util.List;
import java.util.Map;

/**
 * An extra question of a category, with a closed list of answers. It may depend on the answer to an earlier one.
 *
 * @param code as in the words bundle, {@code question.<code>}
 * @param category whose question it is
 * @param choices codes, {@code choice.<question>.<choice>} in the words bundle
 * @param after code of the question that it depends on; empty where it is always asked
 * @param answered the answer to that question that brings this one
 */
public record Question(String code, String category, List<String> choices, String after, String answered) {
    public Question {
        choices = List.copyOf(choices);
    }

    /** Whether it is asked of someone who chose this category and has answered so far. */
    public boolean isAsked(String chosenCategory, Map<String, String> answers) {
        return category.equals(chosenCategory) && (after.isEmpty() || answered.equals(answers.get(after)));
    }
}
