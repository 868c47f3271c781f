package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import se.lagesbild.area.NewArea;

/** The invented municipalities around Demostad, one towards each quarter of the sky. */
final class Neighbours {
    private static final double REACH = 40_000;
    private static final List<String> NAMES = List.of("Grannköping", "Bredvidinge", "Intillhamn", "Utanboda");

    private Neighbours() {}

    /**
     * The neighbours on the map.
     *
     * @param town the ground of Demostad, which none of them holds
     * @param toTheMap moves from the town's middle to its place on the map
     */
    static List<NewArea> around(Geometry town, AffineTransformation toTheMap) {
        var neighbours = new ArrayList<NewArea>();
        for (int quarter = 0; quarter < NAMES.size(); quarter++) {
            var wedge = Curve.place(Curve.corners(0, 0, REACH, REACH, -REACH, REACH), 0, 0, -quarter * Math.PI / 2);
            neighbours.add(new NewArea(
                    NAMES.get(quarter).toUpperCase(java.util.Locale.ROOT).replace('Ö', 'O'),
                    NAMES.get(quarter),
                    toTheMap.transform(wedge.difference(town))));
        }
        return List.copyOf(neighbours);
    }
}
