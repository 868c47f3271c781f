package se.lagesbild.audit;

/**
 * What walking the whole chain found.
 *
 * @param entries how many entries were walked
 * @param firstBroken number of the first entry that does not fit the one before it; 0 when all fit
 */
public record Check(long entries, long firstBroken) {
    public boolean isWhole() {
        return firstBroken == 0;
    }
}
