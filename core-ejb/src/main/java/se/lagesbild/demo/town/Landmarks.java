package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import se.lagesbild.area.basemap.FeatureKind;

/** The places that everybody in town knows: squares, schools, parks, the station, the harbour, the underpasses. */
final class Landmarks {
    private final Ground ground;
    private final List<Geometry> reserved = new ArrayList<>();

    Landmarks(Ground ground) {
        this.ground = ground;
    }

    /** Ground that no street may cross. */
    List<Geometry> reserved() {
        return List.copyOf(reserved);
    }

    void draw() {
        squares();
        schools();
        parks();
        sport();
        paths();
        harbour();
    }

    private void squares() {
        area(FeatureKind.SQUARE, "Stortorget", Curve.box(-4, 47, 92, 74, -0.02));
        house(Curve.box(-4, 106, 64, 22, -0.02));
        area(FeatureKind.SQUARE, "Stationstorget", Curve.box(-66, 396, 120, 28, 0.05));
        house(Curve.box(-66, 426, 84, 13, 0.06));
        ground.draw(FeatureKind.STATION, "Demostads station", Curve.point(-66, 426));
        area(FeatureKind.SQUARE, "Hamntorget", Curve.box(-66, -783, 130, 48, 0.04));
        area(FeatureKind.SQUARE, "Hässletorget", Curve.box(-1330, 790, 78, 62, 0.24));
        house(Curve.box(-1390, 806, 26, 66, 0.24));
        house(Curve.box(-1318, 846, 70, 24, 0.24));
        area(FeatureKind.SQUARE, "Norrängstorget", Curve.box(-470, 690, 66, 52, 0.07));
        house(Curve.box(-470, 734, 70, 22, 0.07));
        area(FeatureKind.CAR_PARK, "Stationsparkeringen", Curve.box(-260, 402, 150, 24, 0.04));
        area(FeatureKind.CAR_PARK, "Hässletorgets parkering", Curve.box(-1248, 800, 46, 74, 0.24));
        area(FeatureKind.CAR_PARK, "Hamnparkeringen", Curve.box(-215, -788, 96, 40, 0.03));
        area(FeatureKind.CEMETERY, "Kyrkogården", Curve.box(-225, -108, 150, 118, -0.03));
        house(Curve.box(-232, -104, 44, 15, 0.02)
                .union(Curve.box(-256, -104, 12, 12, 0.02))
                .union(Curve.box(-226, -104, 13, 27, 0.02)));
        area(FeatureKind.CAR_PARK, "", Curve.box(-1180, 200, 90, 60, -0.03));
        house(Curve.box(-1275, 190, 84, 62, -0.03));
    }

    private void schools() {
        school("Centralskolan", 392, 322, 128, 92, 0.06);
        school("Norrängsskolan", -690, 880, 170, 120, 0.07);
        school("Hultbyskolan", 905, 330, 165, 115, 0.09);
        school("Sjölundaskolan", -1010, -440, 160, 112, 0.14);
        school("Hässleskolan", -1130, 1090, 185, 130, 0.24);
    }

    private void school(String name, double x, double y, double length, double width, double angle) {
        area(FeatureKind.SCHOOLYARD, name, Curve.box(x, y, length, width, angle));
        var body = Curve.box(-length / 5, 8, 15, width * 0.55, 0)
                .union(Curve.box(0, width / 3.2, length * 0.55, 16, 0))
                .union(Curve.box(length / 5, 4, 14, width * 0.4, 0));
        house(Curve.place(body, x, y, angle));
        ground.draw(FeatureKind.PITCH, Curve.place(Curve.box(0, -width / 3.2, 44, 24, 0), x, y, angle));
    }

    private void parks() {
        park("Hässleparken", -1550, 650, 92);
        park("Ängsparken", -220, 875, 100);
        park("Hultby hage", 1500, -560, 110);
        park("Svanparken", -1570, -325, 66);
        area(FeatureKind.PARK, "Bokparken", Curve.box(330, 70, 84, 66, 0.04));
        park("Kvarnparken", 1090, 790, 82);
        park("Hässlekullen", -1400, 1110, 100);
        area(FeatureKind.PARK, "Rådhusparken", Curve.box(170, -90, 74, 58, 0.03));
    }

    private void sport() {
        var field = Curve.box(470, 1290, 250, 170, -0.14);
        area(FeatureKind.SPORT, "Norrängens idrottsplats", field);
        var track = Curve.straight(430, 1296, 514, 1284).buffer(46);
        ground.draw(
                FeatureKind.PITCH,
                track.difference(Curve.straight(430, 1296, 514, 1284).buffer(37)));
        ground.draw(FeatureKind.PITCH, Curve.box(472, 1290, 100, 62, -0.14));
        house(Curve.box(572, 1250, 50, 30, -0.14));
        area(FeatureKind.PITCH, "", Curve.box(-1560, 890, 66, 42, 0.24));
    }

    private void paths() {
        underpass(
                "Hässletunneln",
                Skeleton.RAIL,
                -1325,
                745,
                -1335,
                650,
                -1352,
                540,
                -1338,
                470,
                -1332,
                430,
                -1345,
                330,
                -1318,
                86);
        underpass("Stationstunneln", Skeleton.RAIL, -64, 385, -62, 470, -70, 530, -110, 600);
        path("Ängsstråket", -940, 560, -780, 600, -640, 640, -560, 760, -380, 800, -230, 870, -90, 960, -60, 1002);
        path("Banstigen", -1334, 415, -1200, 400, -1080, 392, -975, 345);
        underpass(
                "Ringtunneln",
                Roads.named("Ringleden"),
                -1470,
                960,
                -1420,
                1120,
                -1480,
                1220,
                -1540,
                1300,
                -1600,
                1370);
        path("Skogsstigen", -1600, 1370, -1560, 1480, -1400, 1500, -1250, 1560, -900, 1680);
        path("Åpromenaden", 548, 330, 640, 300, 596, 90, 592, 30);
        path("Parkgången", 540, -60, 500, -190, 372, -420, 320, -440, 210, -640);
        path("Gångbron", 455, -260, 590, -310);
        path("Ängsbron", 905, 1030, 1040, 1050);
        path(
                "Strandpromenaden",
                -1840,
                -560,
                -1600,
                -770,
                -1380,
                -810,
                -1150,
                -725,
                -840,
                -850,
                -550,
                -895,
                -340,
                -850,
                -170,
                -800,
                20,
                -818);
        path("Södra stranden", 290, -850, 430, -975, 700, -1050, 930, -1190, 1220, -1150, 1480, -1270, 1600, -1230);
        path("", -560, -745, -600, -840, -640, -900);
        path("", -1100, -640, -1150, -725);
        path(
                "Norrskogsslingan",
                -700,
                1600,
                -560,
                1700,
                -300,
                1680,
                0,
                1760,
                300,
                1680,
                560,
                1720,
                820,
                1620,
                880,
                1475);
    }

    private void harbour() {
        for (double x = -300; x < -120; x += 38) {
            ground.draw(FeatureKind.PIER, Curve.straight(x, -820 - (x + 330) * -0.08, x + 10, -960));
        }
        ground.draw(FeatureKind.PIER, Curve.straight(-90, -800, -70, -900, -150, -985));
        ground.draw(FeatureKind.PIER, Curve.straight(-1255, -795, -1265, -870));
        ground.draw(FeatureKind.PIER, Curve.straight(1210, -1180, 1205, -1260));
        bathing("Sjölundabadet", Curve.corners(-1390, -700, -1130, -700, -1130, -930, -1390, -930));
        bathing("Hultbybadet", Curve.corners(1130, -1100, 1310, -1100, 1310, -1340, 1130, -1340));
    }

    private void bathing(String name, Polygon where) {
        ground.draw(FeatureKind.BEACH, name, Skeleton.SHORE.intersection(where).buffer(15, 4));
    }

    private void area(FeatureKind kind, String name, Geometry shape) {
        ground.draw(kind, name, shape);
        ground.take(shape);
        reserved.add(shape);
    }

    private void park(String name, double x, double y, double radius) {
        area(FeatureKind.PARK, name, Curve.blob(ground.dice, x, y, radius));
    }

    private void house(Geometry shape) {
        ground.draw(FeatureKind.PUBLIC_BUILDING, shape);
        ground.take(shape);
        reserved.add(shape);
    }

    private LineString path(String name, double... xy) {
        LineString line = Curve.through(xy);
        ground.draw(FeatureKind.PATH, name, line);
        ground.take(line.buffer(3));
        return line;
    }

    /** A path that goes under a road or the railway; on the map the name stands at the tunnel. */
    private void underpass(String name, LineString above, double... xy) {
        var line = path("", xy);
        var under = line.intersection(above.buffer(17));
        ground.draw(FeatureKind.TUNNEL, name, Curve.lines(under).get(0));
    }
}
