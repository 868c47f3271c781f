package se.lagesbild.picture.analysis;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Says whether two counts differ by more than chance: if both periods had the same rate, the later count would be a
 * binomial part of their sum (Przyborowski and Wilenski 1940, Biometrika 31: the exact conditional test of two Poisson
 * rates; two-sided by doubling the smaller tail). It is for a few totals; many such tests at once make false alarms.
 *
 * @param level how often a difference may be claimed where there is none, such as 0.05
 */
public record CountComparison(double level) {

    /**
     * What may be said of the two counts.
     *
     * @param share the later period's part of all days of both, 0.5 when they have the same length
     */
    public Difference compare(int now, int before, double share) {
        int both = now + before;
        if (probability(both, 0, share) >= level || probability(0, both, share) >= level) {
            return Difference.TOO_FEW;
        }
        if (probability(now, before, share) >= level) {
            return Difference.NOT_SURE;
        }
        return now > both * share ? Difference.MORE : Difference.FEWER;
    }

    /** How often chance alone would make the counts differ at least as much. */
    double probability(int now, int before, double share) {
        var chance = BinomialDistribution.of(now + before, share);
        double fewer = chance.cumulativeProbability(now);
        double more = chance.survivalProbability(now - 1);
        return Math.min(1, 2 * Math.min(fewer, more));
    }
}
