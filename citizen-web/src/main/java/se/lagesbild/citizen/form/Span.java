package se.lagesbild.citizen.form;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** From when to when; either may be missing. */
public record Span(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
    public static final Span UNKNOWN = new Span(null, null);
}
