package se.lagesbild.shared;

import java.time.Instant;

/**
 * A sender brought back what had been decided. The verdict no longer stands, in the same transaction.
 *
 * @param trace of the submission
 * @param act what the record calls it
 * @param at when
 */
public record SubmissionReopened(Trace trace, String act, Instant at) {}
