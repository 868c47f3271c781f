package se.lagesbild.moderation.receiver;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/**
 * What is sent on: the masked version, never the original and never the sender.
 *
 * @param email the receiver's address
 * @param leavesAt not before then
 * @param place null when only the district is known
 */
public record Sending(
        Trace trace,
        Receiver receiver,
        Ground ground,
        String email,
        String by,
        Instant leavesAt,
        String category,
        String district,
        @Nullable GeoPoint place,
        Instant receivedAt,
        @Nullable LocalDateTime occurredFrom,
        @Nullable LocalDateTime occurredTo,
        String maskedText) {}
