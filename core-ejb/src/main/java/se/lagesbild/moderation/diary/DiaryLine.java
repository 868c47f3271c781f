package se.lagesbild.moderation.diary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number in the diary.
 *
 * @param trace what it stands for; null when that has been erased
 */
public record DiaryLine(String number, Instant registeredAt, String registeredBy, @Nullable UUID trace) {}
