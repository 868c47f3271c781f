package se.lagesbild.moderation.workload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one moderator decided on one day.
 *
 * @param medianSeconds from opened to decided; null when fewer than three were decided one by one
 */
public record DayWork(LocalDate day, String who, int decided, @Nullable Integer medianSeconds) {}
