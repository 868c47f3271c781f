package se.lagesbild.catalogue.settings;

import java.util.List;

/**
 * An extra question as an administrator wants it.
 *
 * @param after code of the earlier question that brings it; empty where it is always asked
 * @param answered the answer to that question that brings it
 */
public record QuestionPlan(Sentence words, List<Choice> choices, String after, String answered, boolean active) {
    public QuestionPlan {
        choices = List.copyOf(choices);
    }

    /**
     * One of the answers that it offers.
     *
     * @param code empty for an answer that is new
     */
    public record Choice(String code, Sentence words) {}
}
