package se.lagesbild.citizen.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lagesbild.area.AreaName;
import se.lagesbild.citizen.Visit;
import se.lagesbild.publication.Edition;
import se.lagesbild.publication.Editions;
import se.lagesbild.publication.KnownPlaces;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** What is published of one district, and where to follow it. */
@Named("published")
@RequestScoped
public class DistrictPage {
    private static final int YEAR = 12;

    /** A published month of the district. */
    public record Line(String month, String residents, String safePlaces, String partners, String police) {}

    /** A category that several have told of somewhere in the district, and in which months. */
    public record Told(String category, String months) {}

    /** A district to go to. */
    public record Way(String name, String address) {}

    @Inject
    Visit visit;

    @Inject
    Editions editions;

    @Inject
    KnownPlaces places;

    @Inject
    Feeds feeds;

    private AreaName shown = new AreaName("", "");

    /** Whether there is such a district; from then on the page is about it. */
    boolean shows(String path) {
        var found = feeds.district(path);
        found.ifPresent(district -> shown = district);
        return found.isPresent();
    }

    public String getName() {
        return shown.name();
    }

    /** The address of the district's feed. */
    public String getFeed() {
        return feed(Feeds.path(shown.code()));
    }

    /** The address of the feed of all districts. */
    public String getFeedOfAll() {
        return feed(Feeds.ALL);
    }

    /** The last twelve published months, the newest first. */
    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        editions.newest(YEAR).forEach(edition -> edition.rows().stream()
                .filter(row -> row.code().equals(shown.code()))
                .forEach(row -> lines.add(line(edition, row))));
        return lines;
    }

    public List<Told> getTold() {
        var words = Words.of("catalogue", visit.getLocale());
        Map<String, List<String>> months = new LinkedHashMap<>();
        places.inDistrict(shown.code())
                .forEach(place -> months.computeIfAbsent(place.category(), fresh -> new ArrayList<>())
                        .add(Feeds.monthName(place.month(), visit.language())));
        return months.entrySet().stream()
                .map(told -> new Told(
                        words.say("category." + told.getKey()),
                        told.getValue().stream().distinct().collect(Collectors.joining(", "))))
                .toList();
    }

    public List<Way> getAll() {
        return feeds.districts().stream()
                .map(area -> new Way(area.name(), visit.link("/omrade/" + Feeds.path(area.code()))))
                .toList();
    }

    private Line line(Edition edition, Edition.Row row) {
        var speech = visit.speech();
        return new Line(
                Feeds.monthName(edition.month(), visit.language()),
                Feeds.figure(row.residents(), speech),
                Feeds.figure(row.safePlaces(), speech),
                Feeds.figure(row.partners(), speech),
                Feeds.figure(row.police(), speech));
    }

    private String feed(String name) {
        var language = visit.language();
        return "/feeds/%s.atom%s".formatted(name, language == Language.SWEDISH ? "" : "?language=" + language.code());
    }
}
