package se.lagesbild.walk;

import se.lagesbild.walk.WalkResult.Mean;

/**
 * When a mean may be told: fewer people than this and it could point at one of them.
 *
 * @param people the fewest that a mean must stand on
 */
record TellingRule(int people) {
    /** Of what everybody may read; the same five as in the published editions. */
    static final TellingRule PUBLIC = new TellingRule(5);

    /** Of what the coordinators read: numbers without persons, all of them. */
    static final TellingRule STAFF = new TellingRule(1);

    private static final int TENTHS = 10;

    /**
     * @param answered how many people answered
     * @param sum of what they answered, each person counted
     */
    Mean mean(long answered, long sum) {
        return answered < people
                ? new Mean(0, 0)
                : new Mean(Math.toIntExact(answered), Math.toIntExact(Math.round((double) TENTHS * sum / answered)));
    }
}
