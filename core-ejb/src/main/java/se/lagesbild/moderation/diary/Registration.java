package se.lagesbild.moderation.diary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a submission is registered.
 *
 * @param rule how it gets a number, while it has none
 * @param number null while it has none
 * @param by who gave it the number
 */
public record Registration(
        DiaryRule rule,
        @Nullable String number,
        @Nullable Instant registeredAt,
        @Nullable String by,
        List<SecrecyMark> marks) {
    public Registration {
        marks = List.copyOf(marks);
    }
}
