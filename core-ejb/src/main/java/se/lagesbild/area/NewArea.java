package se.lagesbild.area;

import org.locationtech.jts.geom.Geometry;
import se.lagesbild.area.incoming.AreaTerm;

/**
 * An area to import.
 *
 * @param outline polygon or multipolygon in SWEREF 99 TM, x east and y north
 * @param term from and until when it counts
 */
public record NewArea(String code, String name, Geometry outline, AreaTerm term) {
    public NewArea(String code, String name, Geometry outline) {
        this(code, name, outline, AreaTerm.ALWAYS);
    }

    public NewArea {
        if (!(outline.getDimension() == 2 && outline.isValid())) {
            throw new IllegalArgumentException("not an area: " + code);
        }
    }
}
