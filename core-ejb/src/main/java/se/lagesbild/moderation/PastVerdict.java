package se.lagesbild.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.moderation.receiver.Receiver;

/**
 * A verdict that was given, whether it stands or not.
 *
 * @param by account name, or {@code house}
 * @param reason why it was rejected; null when it was not
 * @param forwardedTo to whom it was sent on; null when it was not
 * @param stands nobody has taken it back
 */
public record PastVerdict(
        String by, Instant at, @Nullable RejectReason reason, @Nullable Receiver forwardedTo, boolean stands) {}
