package se.lagesbild.screening.likeness;

import java.util.List;
import se.lagesbild.shared.Trace;

/**
 * Submissions that stand out together.
 *
 * @param words their texts are almost the same; else they came close together in place and time
 */
public record Alike(List<Trace> members, boolean words) {
    public Alike {
        members = List.copyOf(members);
    }
}
