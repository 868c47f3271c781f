package se.lagesbild.moderation.forward;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.receiver.Ground;
import se.lagesbild.moderation.receiver.Receiver;

/**
 * To whom a moderator sends a submission on, and what.
 *
 * @param receiver null when none is chosen
 * @param ground null when none is chosen
 * @param email the receiver's address
 * @param calledAt when 112 was called; null when it was not, or does not matter
 * @param judged category, masked text and place, as for the situation picture; how serious it is does not matter
 */
public record Forwarding(
        @Nullable Receiver receiver,
        @Nullable Ground ground,
        String email,
        @Nullable LocalTime calledAt,
        Acceptance judged) {
    Forwarding to(String address) {
        return new Forwarding(receiver, ground, address, calledAt, judged);
    }
}
