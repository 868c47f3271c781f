package se.lagesbild.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.lagesbild.picture.MonthCell;
import se.lagesbild.picture.MonthSquare;
import se.lagesbild.shared.Clocks;

/**
 * What may leave the house: a figure of fewer voices, or of voices that all came at once, could point at one household.
 *
 * <p>The cells of a month have no voice in common and no sum of theirs is published, so that no two published figures
 * can be subtracted to find a third. Of a 250 m square only its presence is published, and no number (ADR 0024).
 *
 * @param voices the fewest voices of a figure
 * @param days the fewest different days that they come from
 * @param grace how many days after its end a month is closed, so that staff have time for what came in last
 */
record PublishingRule(int voices, int days, int grace) {
    static final PublishingRule OF_THE_HOUSE = new PublishingRule(5, 3, 7);

    boolean allows(MonthCell cell) {
        return cell.voices() >= voices && cell.days() >= days;
    }

    /** Whether it may be told that several told of this; how many they are is never told. */
    boolean allows(MonthSquare square) {
        return square.voices() >= voices && square.days() >= days;
    }

    /** When the month may be published. */
    Instant closing(YearMonth month) {
        return month.atEndOfMonth()
                .plusDays(grace + 1L)
                .atStartOfDay(Clocks.SWEDEN)
                .toInstant();
    }

    /** The months from the first on that are closed by now. */
    List<YearMonth> closed(YearMonth first, Clock clock) {
        var now = clock.instant();
        return Stream.iterate(first, month -> !closing(month).isAfter(now), month -> month.plusMonths(1))
                .toList();
    }
}
