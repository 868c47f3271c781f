package se.lagesbild.moderation.alarm;

import java.time.Instant;
import java.time.LocalTime;
import se.lagesbild.shared.Trace;

/**
 * A threat to somebody's life that nobody has taken on.
 *
 * @param by account name of who raised it
 * @param calledAt when 112 was called, by the clock on the wall
 */
public record Alarm(long id, Trace trace, String by, Instant raisedAt, LocalTime calledAt) {}
