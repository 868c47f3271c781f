package se.lagesbild.moderation.claims;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Who has a submission open.
 *
 * @param holder account name
 * @param name as colleagues call the holder
 * @param held for how long
 * @param mine it is the one who asks
 */
public record Claim(String holder, String name, Instant since, Duration held, boolean mine) implements Serializable {}
