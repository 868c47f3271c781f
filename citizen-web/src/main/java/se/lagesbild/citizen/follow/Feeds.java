package se.lagesbild.citizen.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.citizen.Speech;
import se.lagesbild.publication.Cell;
import se.lagesbild.publication.Edition;
import se.lagesbild.publication.Editions;
import se.lagesbild.publication.KnownPlace;
import se.lagesbild.publication.KnownPlaces;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Words;

/** Makes the feeds: one for all of the municipality and one for each district, a published month an entry. */
@RequestScoped
public class Feeds {
    static final String ALL = "alla";
    private static final int ENTRIES = 24;

    @Inject
    Editions editions;

    @Inject
    KnownPlaces places;

    @Inject
    Areas areas;

    @Inject
    Settings settings;

    /** The district whose address ends so. */
    Optional<AreaName> district(String path) {
        return areas.districts().stream()
                .filter(area -> path(area.code()).equals(path))
                .findFirst();
    }

    List<AreaName> districts() {
        return areas.districts();
    }

    static String path(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /** The feed by that name; empty when there is none. */
    Optional<AtomFeed> named(String name, Language language) {
        return name.equals(ALL) ? Optional.of(all(language)) : district(name).map(district -> of(district, language));
    }

    private AtomFeed all(Language language) {
        var speech = Speech.in(language);
        return feed(
                ALL,
                speech.say("follow.all", municipality()),
                "/sa-ser-det-ut",
                language,
                edition -> edition.rows().stream()
                        .map(row -> speech.say(
                                "feed.area",
                                row.code().isEmpty() ? speech.say("editions.elsewhere") : row.name(),
                                figures(row, speech)))
                        .collect(Collectors.joining("\n")));
    }

    private AtomFeed of(AreaName district, Language language) {
        var speech = Speech.in(language);
        Map<YearMonth, List<KnownPlace>> known =
                places.inDistrict(district.code()).stream().collect(groupingBy(KnownPlace::month));
        return feed(
                path(district.code()),
                speech.say("follow.district", district.name(), municipality()),
                "/omrade/" + path(district.code()),
                language,
                edition -> edition.rows().stream()
                                .filter(row -> row.code().equals(district.code()))
                                .findFirst()
                                .map(row -> figures(row, speech))
                                .orElse("")
                        + told(known.getOrDefault(edition.month(), List.of()), speech));
    }

    private AtomFeed feed(String name, String title, String page, Language language, Function<Edition, String> text) {
        var house = settings.of(Setting.PUBLIC_URL);
        var address = house + language.path() + page;
        return new AtomFeed(
                urn(name, language, ""),
                title,
                municipality(),
                language.tag(),
                "%s/feeds/%s.atom%s"
                        .formatted(house, name, language == Language.SWEDISH ? "" : "?language=" + language.code()),
                address,
                editions.newest(ENTRIES).stream()
                        .map(edition -> new AtomFeed.Entry(
                                urn(name, language, edition.month().toString()),
                                title + ", " + monthName(edition.month(), language),
                                edition.publishedAt(),
                                page.startsWith("/omrade") ? address : address + "?manad=" + edition.month(),
                                text.apply(edition)))
                        .toList());
    }

    private String figures(Edition.Row row, Speech speech) {
        return speech.say(
                "feed.figures",
                figure(row.residents(), speech),
                figure(row.safePlaces(), speech),
                figure(row.partners(), speech),
                figure(row.police(), speech));
    }

    private static String told(List<KnownPlace> known, Speech speech) {
        var words = Words.of("catalogue", speech.language().locale());
        var categories = known.stream()
                .map(place -> words.say("category." + place.category()))
                .distinct()
                .collect(Collectors.joining(", "));
        return categories.isEmpty() ? "" : "\n" + speech.say("feed.known", categories);
    }

    static String figure(Cell cell, Speech speech) {
        return cell.published() ? String.valueOf(cell.voices()) : speech.say("editions.few");
    }

    static String monthName(YearMonth month, Language language) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", language.locale()).format(month);
    }

    private String municipality() {
        return settings.of(Setting.MUNICIPALITY);
    }

    /** The same whatever address the house has. */
    private String urn(String name, Language language, String month) {
        var what = "lagesbild/%s/%s/%s/%s".formatted(municipality(), name, language.code(), month);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(UTF_8));
    }
}
