package se.lagesbild.screening.flood;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What one node takes in. Nobody is refused for the address: an address that sends much only loses its place in the
 * ordinary queue. Only when the whole house is full somebody has to come back later, and those who are trusted have a
 * share of their own, which a flood of others cannot use up.
 */
public final class FloodLimits {
    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * How much is enough.
     *
     * @param perAddress submissions that reach the ordinary queue from one address in an hour
     * @param trusted submissions an hour that are trusted, from all addresses
     * @param others submissions an hour that are not
     * @param messages messages about the pages that are taken in an hour, from all addresses
     * @param wrongCodes receipt codes that one address may guess wrong in an hour
     * @param addresses how many addresses are kept in memory
     */
    public record Figures(int perAddress, int trusted, int others, int messages, int wrongCodes, int addresses) {}

    private final AddressBuckets senders;
    private final AddressBuckets guessers;
    private final Bucket trusted;
    private final Bucket others;
    private final Bucket messages;

    public FloodLimits(Figures figures, Clock clock) {
        var meter = new Meter(clock);
        this.senders = new AddressBuckets(figures.addresses(), clock, () -> hourly(figures.perAddress(), meter));
        this.guessers = new AddressBuckets(figures.addresses(), clock, () -> steady(figures.wrongCodes(), meter));
        this.trusted = steady(figures.trusted(), meter);
        this.others = steady(figures.others(), meter);
        this.messages = steady(figures.messages(), meter);
    }

    /** Whether this address has anything left of its hour's share; takes one of it. */
    public boolean withinShare(InetAddress from) {
        return senders.of(from).tryConsume(1);
    }

    /** Lets one more in: zero when there is room, else how long until there may be. */
    public Duration wait(boolean isTrusted) {
        return takeOne(isTrusted ? trusted : others);
    }

    /** The same for a message about the pages; those take nothing from the submissions. */
    public Duration waitForMessage() {
        return takeOne(messages);
    }

    /** How long this address has to wait before it may try a receipt code; zero as a rule. */
    public Duration waitBeforeCode(InetAddress from) {
        return Duration.ofNanos(guessers.of(from).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** A code that opened nothing. */
    public void wrongCode(InetAddress from) {
        guessers.of(from).tryConsume(1);
    }

    /** How many addresses are in memory now. */
    int remembered() {
        return senders.size() + guessers.size();
    }

    private static Duration takeOne(Bucket room) {
        return Duration.ofNanos(room.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** Filled again all at once, an hour after the first use: never more than this in one of its hours. */
    private static Bucket hourly(int most, TimeMeter meter) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillIntervally(most, HOUR))
                .withCustomTimePrecision(meter)
                .build();
    }

    /** Filled again drop by drop. */
    private static Bucket steady(int most, TimeMeter meter) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, HOUR))
                .withCustomTimePrecision(meter)
                .build();
    }

    /** The house's clock, as the buckets read it. */
    private record Meter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
