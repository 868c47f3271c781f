package se.lagesbild.demo.people;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.lagesbild.area.NewArea;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.demo.town.DemoTown;
import se.lagesbild.shared.Sweref99;

/** Where in the town something happens. */
final class Surroundings {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    /** How far from a named place people put their mark, in metres. */
    private static final double SPREAD = 22;

    /** Out of a hundred, by district: people, trains and evenings are not spread evenly. */
    private static final Map<String, Integer> LIVELY =
            Map.of("CENTRUM", 34, "HASSLEBACKEN", 23, "NORRANGEN", 20, "HULTBY", 12, "SJOLUNDA", 11);

    private final Random dice;
    private final List<PlaceHit> places;
    private final Map<String, Geometry> outlines;

    Surroundings(DemoTown town, Random dice) {
        this.dice = dice;
        places = town.places();
        outlines = town.districts().stream().collect(Collectors.toMap(NewArea::code, NewArea::outline));
    }

    /** A place of one of the kinds, in a district that is chosen first. */
    PlaceHit any(Set<String> kinds) {
        var district = district();
        var fitting = places.stream()
                .filter(place ->
                        kinds.contains(place.kind()) && place.district().equals(district))
                .toList();
        return fitting.isEmpty() ? any(kinds) : fitting.get(dice.nextInt(fitting.size()));
    }

    /** One of the points of a place known by its name. */
    PlaceHit named(String name) {
        var same = places.stream().filter(place -> place.name().equals(name)).toList();
        return same.get(dice.nextInt(same.size()));
    }

    /** The point of a place known by its name, always the same. */
    Sweref99 spot(String name) {
        return places.stream()
                .filter(place -> place.name().equals(name))
                .map(place -> Sweref99.of(place.point()))
                .findFirst()
                .orElseThrow();
    }

    /** A point at the place, still in its district. */
    Sweref99 near(PlaceHit place) {
        var spot = Sweref99.of(place.point());
        var moved = new Sweref99(
                spot.easting() + SPREAD * dice.nextGaussian(), spot.northing() + SPREAD * dice.nextGaussian());
        var outline = outlines.get(place.district());
        var point = SHAPES.createPoint(new Coordinate(moved.easting(), moved.northing()));
        return outline != null && outline.contains(point) ? moved : spot;
    }

    private String district() {
        int drawn = dice.nextInt(100);
        for (var code : List.of("CENTRUM", "HASSLEBACKEN", "NORRANGEN", "HULTBY", "SJOLUNDA")) {
            drawn -= LIVELY.getOrDefault(code, 0);
            if (drawn < 0) {
                return code;
            }
        }
        return "CENTRUM";
    }
}
