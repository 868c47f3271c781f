package se.lagesbild.shared;

import java.time.Instant;

/**
 * Somebody of the staff, or the house itself, did something that must stand on record. The audit observes it in the
 * same transaction: done and on record, or neither.
 *
 * @param who account name of the actor; {@code house} for what the house does by itself
 * @param act what was done, as a code of the words bundle, such as {@code submission.accepted}
 * @param what the thing's id; never a name or words that people wrote
 * @param at when
 */
public record Acted(String who, String act, String what, Instant at) {}
