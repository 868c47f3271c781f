package se.lagesbild.picture.analysis;

/**
 * One observation as it enters the {@link Columns}: numbers only.
 *
 * @param from minutes since 1970 (UTC), as {@code to}; no observation is known closer than to the minute
 * @param day the Swedish day it counts on, as a day since 1970
 * @param easting centimetres, SWEREF 99 TM, as {@code northing}
 * @param district number of its area; 0 when its place is not known that closely
 */
public record Entry(
        long id,
        long event,
        int from,
        int to,
        int day,
        int easting,
        int northing,
        int timePrecision,
        int placePrecision,
        int source,
        int category,
        int district,
        int organisation,
        int seriousness,
        long traceHigh,
        long traceLow) {}
