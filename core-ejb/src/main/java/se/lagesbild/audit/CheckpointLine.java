package se.lagesbild.audit;

import java.time.Instant;

/**
 * A checkpoint as it is read.
 *
 * @param sequence the last entry that it stands for
 * @param code what is sent out, to be compared later
 */
public record CheckpointLine(Instant at, long sequence, String code) {}
