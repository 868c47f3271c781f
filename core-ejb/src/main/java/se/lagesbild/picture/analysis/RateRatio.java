package se.lagesbild.picture.analysis;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many times as often something is seen as it was, with the interval that the data leave open.
 *
 * @param ratio 1 where nothing has changed; not a number where nothing was ever seen
 * @param low lower end of the interval, 0 or more
 * @param high upper end, which has no bound where nothing was seen before
 */
public record RateRatio(double ratio, double low, double high) {
    /** What may be said of it. */
    public enum Finding {
        LESS,
        MORE,
        /** The interval holds 1: chance alone could have made it. */
        UNDECIDED
    }

    /**
     * Two periods held against each other: exact interval of the ratio of two Poisson rates, by the interval of Clopper and
     * Pearson (1934, Biometrika 26) for the later period's share of the sum. The same as {@code poisson.test} of R.
     *
     * @param share the later period's part of all days of both, 0.5 when they have the same length
     * @param level how often the interval may miss, such as 0.05
     */
    public static RateRatio of(int now, int before, double share, double level) {
        double odds = (1 - share) / share;
        double low = now == 0 ? 0 : BetaDistribution.of(now, before + 1.0).inverseCumulativeProbability(level / 2);
        double high = before == 0 ? 1 : BetaDistribution.of(now + 1.0, before).inverseSurvivalProbability(level / 2);
        return new RateRatio(odds * now / before, odds * low / (1 - low), odds * high / (1 - high));
    }

    /**
     * A place held against another over the same two periods (difference in differences on the log scale; Wagner and others
     * 2002, J Clin Pharm Ther 27): the ratio of the ratios with Wald's interval, the same as the interaction in a Poisson
     * regression, {@code glm(n ~ after * here, poisson)} of R. A count of zero leaves everything open.
     */
    public static RateRatio against(int now, int before, int nowElsewhere, int beforeElsewhere, double level) {
        if (now == 0 || before == 0 || nowElsewhere == 0 || beforeElsewhere == 0) {
            return new RateRatio(Double.NaN, 0, Double.POSITIVE_INFINITY);
        }
        double log = Math.log((double) now / before) - Math.log((double) nowElsewhere / beforeElsewhere);
        double error = Math.sqrt(1.0 / now + 1.0 / before + 1.0 / nowElsewhere + 1.0 / beforeElsewhere);
        double wide = NormalDistribution.of(0, 1).inverseSurvivalProbability(level / 2) * error;
        return new RateRatio(Math.exp(log), Math.exp(log - wide), Math.exp(log + wide));
    }

    public Finding finding() {
        if (high < 1) {
            return Finding.LESS;
        }
        return low > 1 ? Finding.MORE : Finding.UNDECIDED;
    }
}
