package se.lagesbild.moderation.disclosure;

import static java.util.stream.Collectors.joining;
import static se.lagesbild.shared.paper.TaggedPdf.escaped;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Words;
import se.lagesbild.shared.paper.TaggedPdf;

/** What is given to who asked: the decision, what is given out, and how a refusal is appealed against; in Swedish. */
final class DisclosurePaper {
    private static final String STYLE = "/paper/disclosure.css";
    private static final Words WORDS = Words.of("disclosure", Words.SWEDISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Words.SWEDISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMMM uuuu 'kl.' HH", Words.SWEDISH);

    private final House house;
    private final Sheet sheet;
    private final Decision decision;
    private final List<Marking> markings;
    private final Map<Integer, byte[]> photos;

    /**
     * The municipality, as it stands on its papers.
     *
     * @param reached where an appeal is sent
     */
    record House(String name, String reached) {}

    /**
     * What was decided.
     *
     * @param draft it is only proposed
     */
    record Decision(long id, Outcome outcome, String reason, String by, Instant at, boolean draft) {}

    /** @param photos the copies that are given out, by number */
    DisclosurePaper(House house, Sheet sheet, Decision decision, List<Marking> markings, Map<Integer, byte[]> photos) {
        this.house = house;
        this.sheet = sheet;
        this.decision = decision;
        this.markings = markings;
        this.photos = photos;
    }

    byte[] pdf() {
        return TaggedPdf.of(html());
    }

    String html() {
        var title = say(decision.draft() ? "paper.draft" : "paper.title");
        return """
                <html lang="sv"><head><title>%s</title><meta name="subject" content="%s"/><style>%s</style></head><body>
                <p class="house">%s</p><h1>%s</h1>%s<h2>%s</h2><p>%s</p>%s%s%s%s</body></html>"""
                .formatted(
                        title,
                        title,
                        TaggedPdf.read(STYLE),
                        escaped(house.name()),
                        title,
                        facts(),
                        say("paper.decision"),
                        say("paper.outcome." + decision.outcome()),
                        decision.reason().isBlank()
                                ? ""
                                : "<h2>%s</h2>%s".formatted(say("paper.reason"), paragraphs(decision.reason())),
                        decision.outcome().isRefusal() ? kept() : "",
                        decision.outcome() == Outcome.NOTHING ? "" : content(),
                        decision.outcome().isRefusal() ? appeal() : "");
    }

    private String facts() {
        return "<table>"
                + fact("paper.number", Long.toString(decision.id()))
                + fact("paper.received", HOUR.format(sheet.receivedAt().atZone(Clocks.SWEDEN)))
                + fact("paper.about", Words.of("catalogue", Words.SWEDISH).say("category." + sheet.category()))
                + fact("paper.on", DAY.format(decision.at().atZone(Clocks.SWEDEN)))
                + fact(decision.draft() ? "paper.by.draft" : "paper.by", decision.by())
                + "</table>";
    }

    private static String fact(String key, String value) {
        return "<tr><th>%s</th><td>%s</td></tr>".formatted(say(key), escaped(value));
    }

    /** What is not given out, and by which paragraph. */
    private String kept() {
        return "<h2>%s</h2><ul>%s</ul>"
                .formatted(
                        say("paper.kept"),
                        markings.stream()
                                .filter(Marking::isMasked)
                                .map(one -> "<li>%s: %s</li>".formatted(say("field." + one.field()), law(one)))
                                .collect(joining()));
    }

    private static String law(Marking one) {
        var ground = Objects.requireNonNull(one.ground());
        return say("paper.law", WORDS.say("ground." + ground), WORDS.say("ground." + ground + ".text"));
    }

    private String content() {
        return "<h2>%s</h2>%s"
                .formatted(
                        say("paper.content"), markings.stream().map(this::part).collect(joining()));
    }

    private String part(Marking one) {
        return "<h3>%s</h3>%s%s"
                .formatted(
                        say("field." + one.field()),
                        one.field() == Field.PHOTOS ? pictures() : paragraphs(one.given()),
                        one.isMasked()
                                ? "<p class=\"masked\">%s</p>"
                                        .formatted(say(masked(one), WORDS.say("ground." + one.ground())))
                                : "");
    }

    /** In part, or nothing of it. */
    private String masked(Marking one) {
        var something =
                one.field() == Field.PHOTOS ? !photos.isEmpty() : !one.given().isBlank();
        return something ? "paper.masked" : "paper.withheld";
    }

    private String pictures() {
        return photos.entrySet().stream()
                .map(one -> "<p>%s</p><p><img src=\"data:image/jpeg;base64,%s\" alt=\"%s\"/></p>"
                        .formatted(
                                say("photo", one.getKey()),
                                Base64.getEncoder().encodeToString(one.getValue()),
                                say("photo", one.getKey())))
                .collect(joining());
    }

    private String appeal() {
        return "<div class=\"appeal\"><h2>%s</h2>%s</div>"
                .formatted(
                        say("appeal.title"),
                        List.of("appeal.where", "appeal.when", "appeal.what", "appeal.then").stream()
                                .map(key -> "<p>%s</p>".formatted(say(key, house.name(), house.reached())))
                                .collect(joining()));
    }

    private static String paragraphs(String words) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>%s</p>".formatted(escaped(line)))
                .collect(joining());
    }

    private static String say(String key, Object... arguments) {
        return escaped(arguments.length == 0 ? WORDS.say(key) : WORDS.say(key, arguments));
    }
}
