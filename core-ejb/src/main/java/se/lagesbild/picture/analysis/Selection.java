package se.lagesbild.picture.analysis;

/** Which observations are asked for, whatever their day. */
public final class Selection {
    final boolean[] districts;
    final boolean[] sources;
    final boolean[] categories;

    /**
     * A selection that takes an observation when its area, its source and its category are all wanted.
     *
     * @param districts for each number of an area whether it is wanted; as for the others
     */
    public Selection(boolean[] districts, boolean[] sources, boolean[] categories) {
        this.districts = districts.clone();
        this.sources = sources.clone();
        this.categories = categories.clone();
    }

    boolean takes(Block block, int at) {
        return categories[block.category[at]] && sources[block.source[at]] && districts[block.district[at]];
    }
}
