package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.details.Details;
import se.lagesbild.publication.KnownPlaces;
import se.lagesbild.shared.Words;

/** What a resident answered beside place, category and words, a line each. */
@Named("answered")
@ApplicationScoped
public class DetailsInWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Notices.SWEDISH);

    /** One answer, or several of the same kind. */
    public record Line(String name, String value) {}

    @Inject
    KnownPlaces places;

    public List<Line> lines(Details details) {
        var catalogue = Words.of("catalogue", Notices.SWEDISH);
        var lines = new ArrayList<Line>();
        new TreeMap<>(details.answers())
                .forEach((question, choice) -> lines.add(new Line(
                        catalogue.say("question." + question),
                        catalogue.say("choice.%s.%s".formatted(question, choice)))));
        add(lines, "causes", said(details.causes().stream().map(cause -> catalogue.say("cause." + cause))));
        add(lines, "unsafety", details.unsafety() == null ? "" : details.unsafety() + " / 5");
        add(lines, "times", times(details));
        add(lines, "walk", walk(details.walk(), details.stop()));
        add(lines, "sameAs", known(details.sameAs()));
        return lines;
    }

    private static String times(Details details) {
        var times = details.times();
        return said(Stream.of(times.partsOfDay(), times.days(), times.seasons())
                        .flatMap(chosen -> chosen.stream().sorted())
                        .map(Enum::name)
                        .map(DetailsInWords::time))
                + (times.frequency() == null
                        ? ""
                        : " (" + time(times.frequency().name()) + ")");
    }

    private static String time(String code) {
        return Notices.words().getString("time." + code);
    }

    /** What it is said to be the same as: what was published, and for which month. */
    private String known(@Nullable String name) {
        return name == null
                ? ""
                : places.named(name)
                        .map(place -> "%s, %s"
                                .formatted(
                                        Words.of("catalogue", Notices.SWEDISH).say("category." + place.category()),
                                        MONTH.format(place.month())))
                        .orElse(name);
    }

    private static String walk(@Nullable String code, @Nullable Integer stop) {
        return code == null ? "" : stop == null ? code : code + ", " + stop;
    }

    private static String said(Stream<String> all) {
        return all.collect(Collectors.joining(", "));
    }

    private static void add(List<Line> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(new Line(Notices.words().getString("submission." + name), value.strip()));
        }
    }
}
