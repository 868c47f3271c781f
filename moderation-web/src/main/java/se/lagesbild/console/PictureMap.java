package se.lagesbild.console;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.LinkedHashMap;
import java.util.List;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.picture.Sighting;
import se.lagesbild.shared.GeoPoint;

/** The marks of the map: observations of the same kind at the same place are one mark, with their number. */
final class PictureMap {
    private PictureMap() {}

    private record Place(GeoPoint point, Kind kind, boolean wholeArea) {}

    /** One mark an entry: latitude, longitude, kind, number, whether it stands for a whole area, and its words. */
    static JsonArray marks(List<Sighting> spots) {
        var places = spots.stream()
                .collect(groupingBy(
                        spot -> new Place(spot.place(), spot.kind(), spot.placePrecision() == PlacePrecision.AREA),
                        LinkedHashMap::new,
                        toList()));
        var marks = Json.createArrayBuilder();
        places.forEach((place, there) -> marks.add(Json.createArrayBuilder()
                .add(rounded(place.point().latitude()))
                .add(rounded(place.point().longitude()))
                .add(place.kind().name())
                .add(there.size())
                .add(place.wholeArea() ? 1 : 0)
                .add(words(there.get(0), there.size(), place.wholeArea()))));
        return marks.build();
    }

    private static String words(Sighting newest, int count, boolean wholeArea) {
        var what = count == 1
                ? PictureWords.category(newest.category())
                : PictureWords.say("mark.many", count, PictureWords.say("kind." + newest.kind()));
        var when = PictureWords.say(count == 1 ? "mark.one" : "mark.newest", PictureWords.time(newest));
        return wholeArea ? PictureWords.say("mark.area", what, when) : what + "\n" + when;
    }

    /** About a decimetre: more digits would only make the page larger. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
