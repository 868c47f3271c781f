package se.lagesbild.moderation.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.lagesbild.intake.Sent;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.moderation.PastVerdict;
import se.lagesbild.moderation.Verdicts;
import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.moderation.disclosure.Originals;
import se.lagesbild.moderation.subject.Extract.Chapter;
import se.lagesbild.moderation.subject.Extract.Line;
import se.lagesbild.screening.personal.PersonalData;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;

/** What was sent, what was written about it since, and what was decided. */
@ApplicationScoped
public class Holdings {
    private static final PersonalData FINDER = new PersonalData();
    private static final Words WORDS = Words.of("subject", Words.SWEDISH);
    private static final Words PAPER = Words.of("disclosure", Words.SWEDISH);
    private static final Words CATALOGUE = Words.of("catalogue", Words.SWEDISH);

    @Inject
    SubmissionShelf shelf;

    @Inject
    Originals originals;

    @Inject
    Verdicts verdicts;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Clock clock;

    Extract of(Trace trace) {
        var sent = shelf.sent(trace);
        var fields = new LinkedHashMap<>(originals.of(trace).originals());
        fields.remove(Field.LETTERS);
        var email = fields.remove(Field.EMAIL);
        var letters = letters(trace);
        var chapters = new ArrayList<Chapter>();
        chapters.add(chapter("registered", registered(sent)));
        chapters.add(
                chapter("sent", sentWords(fields, verdicts.maskedText(trace).orElse(""))));
        chapters.add(chapter("contact", List.of(line("email", email == null ? WORDS.say("email.none") : email))));
        chapters.add(chapter("letters", letters));
        chapters.add(chapter("verdicts", decided(trace, sent)));
        chapters.add(chapter("given", whereabouts.given(trace)));
        chapters.add(chapter("kept", whereabouts.kept(trace)));
        chapters.add(chapter("rights", whereabouts.rights()));
        return new Extract(chapters, sent.photos(), namesSomebody(fields, letters));
    }

    /** The photos as they were sent, without what the camera added. */
    List<byte[]> photos(Trace trace) {
        return IntStream.rangeClosed(1, shelf.sent(trace).photos())
                .mapToObj(number -> shelf.photo(trace, number))
                .toList();
    }

    private static List<Line> registered(Sent sent) {
        var lines = new ArrayList<Line>();
        lines.add(line("received", Moments.hour(sent.receivedAt())));
        lines.add(line("about", CATALOGUE.say("category." + sent.category())));
        lines.add(line("language", WORDS.say("language." + sent.language())));
        return lines;
    }

    private static List<Line> sentWords(Map<Field, String> fields, String masked) {
        var lines = new ArrayList<Line>();
        fields.forEach((field, words) -> lines.add(new Line(PAPER.say("field." + field), words)));
        if (!masked.isBlank()) {
            lines.add(line("masked", masked));
        }
        return lines.isEmpty() ? List.of(line("sent", WORDS.say("sent.none"))) : lines;
    }

    private List<Line> letters(Trace trace) {
        return shelf.letters(trace).stream()
                .map(one -> new Line(
                        WORDS.say("letter." + one.from(), Moments.day(one.on())),
                        one.text().strip()))
                .toList();
    }

    /** A decision that can still be undone is none yet. */
    private List<Line> decided(Trace trace, Sent sent) {
        var told = sent.toldAt();
        var held = told != null && clock.instant().isBefore(told);
        return verdicts.past(trace).stream()
                .filter(PastVerdict::stands)
                .skip(held ? 1 : 0)
                .map(one -> new Line(Moments.day(one.at().atZone(Clocks.SWEDEN).toLocalDate()), said(one)))
                .toList();
    }

    private static String said(PastVerdict one) {
        var reason = one.reason();
        var receiver = one.forwardedTo();
        if (receiver != null) {
            return WORDS.say("verdict.forwarded", WORDS.say("receiver." + receiver));
        }
        return reason == null
                ? WORDS.say("verdict.accepted")
                : WORDS.say("verdict.rejected", CATALOGUE.say("reasonname." + reason));
    }

    private static boolean namesSomebody(Map<Field, String> fields, List<Line> letters) {
        return fields.entrySet().stream()
                        .filter(one -> one.getKey().isWords())
                        .anyMatch(one -> !FINDER.find(one.getValue()).isEmpty())
                || letters.stream().anyMatch(one -> !FINDER.find(one.words()).isEmpty());
    }

    private static Chapter chapter(String code, List<Line> lines) {
        return new Chapter(
                WORDS.say("chapter." + code), lines.isEmpty() ? List.of(line(code, WORDS.say(code + ".none"))) : lines);
    }

    private static Line line(String code, String words) {
        return new Line(WORDS.say("line." + code), words);
    }
}
