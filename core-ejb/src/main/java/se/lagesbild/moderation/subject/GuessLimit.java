package se.lagesbild.moderation.subject;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How many codes that open nothing one account may try in a while. The one who has the code notices nothing of it. */
final class GuessLimit {
    private final int most;
    private final Duration within;
    private final Map<String, Deque<Instant>> guesses = new HashMap<>();

    GuessLimit(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** Counts a try; false when there have been too many. */
    synchronized boolean take(String who, Instant now) {
        var times = guesses.computeIfAbsent(who, one -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.getFirst().plus(within).isAfter(now)) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            return false;
        }
        times.addLast(now);
        return true;
    }

    /** The last try was right after all: it is not counted. */
    synchronized void right(String who) {
        var times = guesses.get(who);
        if (times != null) {
            times.pollLast();
        }
    }
}
