package se.lagesbild.picture.analysis;

import se.lagesbild.shared.Sweref99;

/** A circle on the ground, and the ring around it that reaches to twice its radius. */
public final class Disc {
    private static final double CENTIMETRES = 100;
    private final long easting;
    private final long northing;
    private final long inner;
    private final long outer;

    /** @param radius metres, to the edge, which belongs to it */
    public Disc(Sweref99 centre, int radius) {
        easting = Math.round(centre.easting() * CENTIMETRES);
        northing = Math.round(centre.northing() * CENTIMETRES);
        inner = Math.round(radius * CENTIMETRES);
        outer = 2 * inner;
    }

    /** Where a point lies. */
    public enum Part {
        INSIDE,
        RING,
        ELSEWHERE
    }

    Part partOf(Block block, int at) {
        long east = block.easting[at] - easting;
        long north = block.northing[at] - northing;
        long squared = east * east + north * north;
        if (squared <= inner * inner) {
            return Part.INSIDE;
        }
        return squared <= outer * outer ? Part.RING : Part.ELSEWHERE;
    }
}
