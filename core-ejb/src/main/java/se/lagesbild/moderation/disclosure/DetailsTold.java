package se.lagesbild.moderation.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.intake.details.Details;
import se.lagesbild.shared.Words;

/** What a sender chose in the form, a line each. */
record DetailsTold(Details details) {
    private static final Words WORDS = Words.of("disclosure", Words.SWEDISH);
    private static final Words CATALOGUE = Words.of("catalogue", Words.SWEDISH);

    List<String> lines() {
        var lines = new ArrayList<String>();
        new TreeMap<>(details.answers())
                .forEach((question, choice) -> lines.add(CATALOGUE.say("question." + question) + " "
                        + CATALOGUE.say("choice.%s.%s".formatted(question, choice))));
        add(lines, "causes", details.causes().stream().map(cause -> CATALOGUE.say("cause." + cause)));
        var unsafety = details.unsafety();
        add(lines, "unsafety", unsafety == null ? Stream.of() : Stream.of(unsafety + " / 5"));
        var times = details.times();
        var frequency = times.frequency();
        add(
                lines,
                "times",
                Stream.concat(
                        Stream.of(times.partsOfDay(), times.days(), times.seasons())
                                .flatMap(chosen -> chosen.stream().sorted())
                                .map(time -> WORDS.say("time." + time.name())),
                        frequency == null ? Stream.of() : Stream.of(WORDS.say("time." + frequency.name()))));
        add(lines, "walk", details.walk() == null ? Stream.of() : Stream.of(details.walk()));
        return lines;
    }

    private static void add(List<String> lines, String name, Stream<String> values) {
        var said = values.collect(Collectors.joining(", "));
        if (!said.isBlank()) {
            lines.add(WORDS.say("details." + name) + ": " + said);
        }
    }
}
