package se.lagesbild.moderation.receiver;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/** What the receiver reads, once. */
public record Received(
        Receiver receiver,
        String category,
        String district,
        @Nullable GeoPoint place,
        Instant receivedAt,
        @Nullable LocalDateTime occurredFrom,
        @Nullable LocalDateTime occurredTo,
        String maskedText) {}
