package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import se.lagesbild.area.basemap.FeatureKind;

/** How the town came to be, in order: water, roads, known places, streets, houses, trees and stops. */
final class Growth {
    private final Ground ground;
    private final Plots plots;
    private final Houses houses;
    private final CityBlocks cityBlocks;
    private final SlabYards slabYards;

    Growth(Ground ground, Plots plots) {
        this.ground = ground;
        this.plots = plots;
        houses = new Houses(ground);
        cityBlocks = new CityBlocks(ground);
        slabYards = new SlabYards(ground);
    }

    void run() {
        var lake = Skeleton.lake();
        var river = Skeleton.river();
        var water = UnaryUnionOp.union(List.of(lake, river));
        var countryside = new Countryside(ground, water, builtUp());
        plots.byQuarter().forEach(countryside::tint);
        countryside.around();
        ground.draw(FeatureKind.WATER, lake);
        ground.draw(FeatureKind.WATER, "Sjölundasjön", Curve.point(-120, -1480));
        ground.draw(FeatureKind.ISLAND, "Tärnholmen", Curve.blob(ground.dice, -760, -1520, 120));
        ground.draw(FeatureKind.ISLAND, "Lillholmen", Curve.blob(ground.dice, 420, -1750, 70));
        ground.draw(FeatureKind.RIVER, river);
        ground.draw(FeatureKind.RIVER, "Demån", Skeleton.RIVER);
        ground.draw(FeatureKind.RAIL, "", Skeleton.RAIL);
        ground.draw(FeatureKind.RAIL, "", Curve.through(-560, 437, -420, 449, -60, 463, 300, 488, 460, 494));
        var landmarks = new Landmarks(ground);
        landmarks.draw();
        var closed = new ArrayList<>(landmarks.reserved());
        closed.add(water.buffer(20));
        closed.add(Skeleton.RAIL.buffer(22));
        var streets = new StreetPlan(ground).lay(plots, UnaryUnionOp.union(closed));
        streets.forEach(street -> {
            ground.draw(street.kind(), street.name(), street.line());
            ground.take(street.line().buffer(street.width() / 2 + 1));
        });
        ground.take(water.buffer(8));
        ground.take(Skeleton.RAIL.buffer(14));
        bridges(streets, river);
        plots.byQuarter().forEach((quarter, plot) -> build(quarter, plot, streets, UnaryUnionOp.union(closed)));
        green(countryside, water);
        stops(streets);
    }

    private Geometry builtUp() {
        var kept = EnumSet.of(Quarter.Built.FOREST, Quarter.Built.FIELD, Quarter.Built.YARD);
        return UnaryUnionOp.union(plots.byQuarter().entrySet().stream()
                .filter(plot -> !kept.contains(plot.getKey().built()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private void build(Quarter quarter, Geometry plot, List<Street> streets, Geometry closed) {
        var inner = plot.buffer(-7).difference(closed);
        var near = streets.stream()
                .filter(street -> street.line().intersects(plot))
                .toList();
        var kerbs = UnaryUnionOp.union(near.stream()
                .map(street -> street.line().buffer(street.width() / 2 + 1.5))
                .toList());
        var blocks = kerbs == null ? inner : inner.difference(kerbs);
        switch (quarter.built()) {
            case CORE -> cityBlocks.build(blocks);
            case SLABS -> slabYards.build(quarter, blocks);
            case VILLAS -> near.forEach(street -> houses.villas(street, inner));
            case ROWS -> near.forEach(street -> houses.rows(street, inner));
            case TOWN_HOUSES -> near.forEach(street -> houses.smallBlocks(street, inner));
            case INDUSTRY -> near.forEach(street -> houses.workshops(street, inner));
            case ALLOTMENT -> houses.huts(inner.buffer(-12), Math.toRadians(quarter.turned()));
            default -> {}
        }
    }

    private void bridges(List<Street> streets, Geometry river) {
        var gaps = UnaryUnionOp.union(List.of(river.buffer(3), Skeleton.RAIL.buffer(9)));
        for (var street : streets) {
            for (var bridge : Curve.lines(street.line().intersection(gaps))) {
                var overRiver = bridge.intersects(Skeleton.RIVER);
                ground.draw(FeatureKind.BRIDGE, overRiver ? bridgeName(street.name()) : "", bridge);
            }
        }
    }

    private static String bridgeName(String road) {
        return switch (road) {
            case "Hultbyvägen" -> "Storbron";
            case "Strandvägen" -> "Hamnbron";
            case "Ringleden" -> "Ringbron";
            default -> "";
        };
    }

    private void green(Countryside countryside, Geometry water) {
        plots.byQuarter().forEach((quarter, plot) -> {
            if (quarter.built() == Quarter.Built.PARK) {
                countryside.trees(plot.buffer(-8).difference(water), 21);
            }
        });
        for (var feature : ground.features()) {
            if ((feature.kind() == FeatureKind.PARK || feature.kind() == FeatureKind.CEMETERY)
                    && feature.shape().getArea() < 25000) {
                // The park itself is taken ground, which is just where its trees stand.
                scatter(feature.shape().buffer(-5));
            }
        }
    }

    private void scatter(Geometry park) {
        var box = park.getEnvelopeInternal();
        for (double y = box.getMinY(); y < box.getMaxY(); y += 17) {
            for (double x = box.getMinX(); x < box.getMaxX(); x += 17) {
                var tree = Curve.point(x + ground.between(0, 12), y + ground.between(0, 12));
                if (park.contains(tree) && ground.chance(0.6)) {
                    ground.draw(FeatureKind.TREE, tree);
                }
            }
        }
    }

    /** A stop each few hundred metres of the larger roads, named after the nearest side street. */
    private void stops(List<Street> streets) {
        var named = new HashSet<String>();
        for (var road : streets) {
            if (road.kind() == FeatureKind.MAIN_ROAD || road.kind() == FeatureKind.COLLECTOR) {
                for (var spot : StreetPlan.stretches(road.line(), 330)) {
                    var name = nearest(spot, streets);
                    if (Skeleton.FRAME.contains(Curve.point(spot.x, spot.y)) && !name.isEmpty() && named.add(name)) {
                        ground.draw(FeatureKind.BUS_STOP, name, Curve.point(spot.x, spot.y));
                    }
                }
            }
        }
    }

    private static String nearest(Coordinate spot, List<Street> streets) {
        var here = Curve.point(spot.x, spot.y);
        return streets.stream()
                .filter(street ->
                        street.kind() == FeatureKind.STREET && street.line().isWithinDistance(here, 220))
                .min((a, b) -> Double.compare(a.line().distance(here), b.line().distance(here)))
                .map(Street::name)
                .orElse("");
    }
}
