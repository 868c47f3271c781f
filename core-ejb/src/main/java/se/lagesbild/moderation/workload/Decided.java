package se.lagesbild.moderation.workload;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that stands.
 *
 * @param by account
 * @param waited from when it came, to the hour
 * @param seconds from when the moderator opened it; null when it was decided among many
 */
public record Decided(
        String by,
        LocalDate on,
        Duration waited,
        @Nullable Integer seconds,
        boolean accepted,
        String category,
        String district) {}
