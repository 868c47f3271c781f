package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.area.Areas;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.observation.WorkingPlace;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/** Where the map of a submission opens, and which named places its words may mean. */
@ApplicationScoped
public class PlaceOnMap {
    private static final int NEAR = 17;
    private static final int WIDE = 14;
    private static final int SUGGESTIONS = 5;
    private static final int SHORTEST_WORD = 4;

    @Inject
    Areas areas;

    Sight sight(Dossier dossier) {
        var place = dossier.place();
        if (place != null) {
            return new Sight(place, NEAR, square(Sweref99.of(place)), List.of());
        }
        var centre =
                areas.centreOf(dossier.district()).orElseGet(() -> areas.frame().centre());
        var text = dossier.placeText();
        return new Sight(centre, WIDE, "", text == null ? List.of() : named(text));
    }

    /** The words as a whole first, then one by one: people write more than the name of the place. */
    private List<PlaceHit> named(String text) {
        return Stream.concat(Stream.of(text), Stream.of(text.split("[\\s,.]+")))
                .filter(part -> part.length() >= SHORTEST_WORD)
                .flatMap(part -> areas.search(part, SUGGESTIONS).stream())
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The corners of the working square that the place lies in, as the map's script reads them. */
    static String square(Sweref99 place) {
        var centre = place.squareCentre(WorkingPlace.SQUARE);
        var half = WorkingPlace.SQUARE / 2.0;
        return Stream.of(
                        new double[] {-half, -half},
                        new double[] {-half, half},
                        new double[] {half, half},
                        new double[] {half, -half})
                .map(corner -> new Sweref99(centre.easting() + corner[0], centre.northing() + corner[1]).toGeoPoint())
                .map(point -> String.format(Locale.ROOT, "%.6f,%.6f", point.latitude(), point.longitude()))
                .collect(Collectors.joining(" "));
    }

    /**
     * What the map shows first.
     *
     * @param square corners as {@code latitude,longitude}, or empty when the submission has no point
     * @param suggestions named places that the sender's words may mean
     */
    public record Sight(GeoPoint centre, int zoom, String square, List<PlaceHit> suggestions) {}
}
