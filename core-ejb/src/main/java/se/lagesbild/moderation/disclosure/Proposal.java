package se.lagesbild.moderation.disclosure;

import java.util.List;

/**
 * How a submission could be given out, as whoever looked it through proposes.
 *
 * @param note to who decides
 */
public record Proposal(Outcome outcome, String note, List<Marking> markings) {
    public Proposal {
        markings = List.copyOf(markings);
    }
}
