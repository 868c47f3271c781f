package se.lagesbild.citizen.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.lagesbild.area.Areas;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.citizen.FlagPage;
import se.lagesbild.citizen.Visit;
import se.lagesbild.publication.KnownPlace;
import se.lagesbild.publication.KnownPlaces;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** What is known near the place of the form, for the page that checks it: the way without script. */
@Named("nearby")
@RequestScoped
public class NearbyPage {
    /** One thing that is known, in words. */
    public record Line(String known, String words) {}

    @Inject
    FlagPage flag;

    @Inject
    KnownPlaces places;

    @Inject
    Areas areas;

    @Inject
    Visit visit;

    /** What is known nearby; empty where the place is not known that closely, or something is chosen already. */
    public List<Line> getLines() {
        if (!getChosen().isEmpty()) {
            return List.of();
        }
        return point().stream()
                .flatMap(point -> places.near(point).stream())
                .map(place -> new Line(place.known().toString(), words(place)))
                .toList();
    }

    /** What it is said to be the same as; empty where it is not. */
    public String getChosen() {
        return places.named(flag.getForm().one("sameAs")).map(this::words).orElse("");
    }

    private String words(KnownPlace place) {
        return visit.speech()
                .say(
                        "nearby.line",
                        category(place, visit.language()),
                        Feeds.monthName(place.month(), visit.language()));
    }

    static String category(KnownPlace place, Language language) {
        return Words.of("catalogue", language).say("category." + place.category());
    }

    /** The point on the map, else the one that goes by the name that was written. */
    private Optional<GeoPoint> point() {
        var form = flag.getForm();
        var chosen = form.point();
        if (chosen != null) {
            return Optional.of(chosen);
        }
        return areas.search(form.placeText(), 1).stream()
                .filter(hit -> form.district().isEmpty() || hit.district().equals(form.district()))
                .map(PlaceHit::point)
                .findFirst();
    }
}
