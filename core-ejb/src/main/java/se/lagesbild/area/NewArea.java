package se.lagesbild.area;

import org.locationtech.jts.geom.Geometry;

/**
 * An area to import.
 *
 * @param outline polygon or multipolygon in SWEREF 99 TM, x east and y north
 */
public record NewArea(String code, String name, Geometry outline) {
    public NewArea {
        if (!(outline.getDimension() == 2 && outline.isValid())) {
            throw new IllegalArgumentException("not an area: " + code);
        }
    }
}
