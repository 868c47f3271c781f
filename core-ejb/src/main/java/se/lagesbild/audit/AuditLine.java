package se.lagesbild.audit;

import java.time.Instant;

/**
 * One act as the auditor reads it.
 *
 * @param act code; {@code act.<act>} in the words of the console
 * @param what id of the thing
 */
public record AuditLine(long sequence, Instant at, String who, String act, String what) {}
