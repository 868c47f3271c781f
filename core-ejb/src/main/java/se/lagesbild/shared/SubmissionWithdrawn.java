package se.lagesbild.shared;

import java.time.Instant;

/**
 * A sender took back what was sent. What has come of it is withdrawn in the same transaction.
 *
 * @param trace of the submission
 * @param at when
 */
public record SubmissionWithdrawn(Trace trace, Instant at) {}
