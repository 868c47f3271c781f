package se.lagesbild.demo.town;

import org.locationtech.jts.geom.LineString;
import se.lagesbild.area.basemap.FeatureKind;

/** A street as it lies, from kerb to kerb {@link #width} metres. */
record Street(String name, FeatureKind kind, String district, LineString line) {
    double width() {
        return switch (kind) {
            case MAIN_ROAD -> 11;
            case COLLECTOR -> 9;
            case STREET -> 6.5;
            case SERVICE -> 4;
            default -> 2.5;
        };
    }
}
