package se.lagesbild.moderation.workload;

/**
 * How much was accepted of what came in under a category or from an area.
 *
 * @param apart from all the others by more than chance
 */
public record Share(String code, int decided, int accepted, boolean apart) {
    /** The share of fewer says nothing, and could point at single verdicts. */
    private static final int FEWEST = 5;

    /** Too few to tell a share of. */
    public boolean few() {
        return decided < FEWEST;
    }

    public int percent() {
        return decided == 0 ? 0 : Math.round(100f * accepted / decided);
    }
}
