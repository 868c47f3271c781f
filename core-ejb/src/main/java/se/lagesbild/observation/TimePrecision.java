package se.lagesbild.observation;

/** How well the time is known. */
public enum TimePrecision {
    MINUTE,
    HOUR,
    DAY,
    INTERVAL,
    /** Nothing better than the day on which it came in. */
    RECEIPT
}
