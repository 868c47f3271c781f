package se.lagesbild.measure.effect;

import se.lagesbild.picture.analysis.Span;

/** What the time of a measure is held against. */
public enum Design {
    /** As many days right before it began. */
    BEFORE_AFTER,
    /** The same dates a year earlier, which takes the seasons away. */
    LAST_YEAR,
    /** As many days right before, and how all other places changed meanwhile. */
    COMPARISON;

    /** The days that the time of the measure is held against. */
    public Span before(Span during) {
        return switch (this) {
            case BEFORE_AFTER, COMPARISON ->
                new Span(during.from().minusDays(during.days()), during.from().minusDays(1));
            case LAST_YEAR -> new Span(during.from().minusYears(1), during.to().minusYears(1));
        };
    }
}
