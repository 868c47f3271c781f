package se.lagesbild.moderation.again;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.PastVerdict;

/**
 * What has been decided about a submission.
 *
 * @param verdicts the newest first
 * @param appealed the sender has asked for a rejection to be reconsidered
 * @param mine the one who asks is who rejected what the sender wants reconsidered
 */
public record Past(List<PastVerdict> verdicts, boolean appealed, boolean mine) {
    public Past {
        verdicts = List.copyOf(verdicts);
    }

    /** The rejection that the sender wants reconsidered. */
    public @Nullable PastVerdict rejected() {
        return verdicts.stream().filter(one -> one.reason() != null).findFirst().orElse(null);
    }
}
