package se.lagesbild.area.incoming;

import java.time.Instant;

/**
 * A version of a division.
 *
 * @param areas how many it holds
 * @param inForce the last of its division
 */
public record DivisionLine(long id, String division, int revision, Instant importedAt, long areas, boolean inForce) {}
