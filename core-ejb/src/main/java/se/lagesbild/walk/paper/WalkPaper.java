package se.lagesbild.walk.paper;

import static java.util.stream.Collectors.joining;
import static se.lagesbild.shared.paper.TaggedPdf.escaped;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;
import se.lagesbild.shared.paper.TaggedPdf;
import se.lagesbild.shared.qr.Qr;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.Route;

/**
 * The paper form of a walk: a tagged PDF (PDF/UA) with the code, the way to it by phone, and a row to cross for each
 * question at each stop.
 */
public final class WalkPaper {
    private static final String STYLE = "/paper/walk.css";
    /** Pixels of a module, so that the printer has sharp edges. */
    private static final int MODULE = 8;

    private final Route route;
    private final Language language;
    private final Words words;
    private final String address;

    /**
     * @param wished the language; what the font has no letters for is printed in Swedish
     * @param address of the page where the code is typed, {@code https://…/vandring}
     */
    public WalkPaper(Route route, Language wished, String address) {
        this.route = route;
        this.language = wished.rightToLeft() ? Language.SWEDISH : wished;
        this.words = Words.of("walk", language);
        this.address = address;
    }

    /** The finished PDF. */
    public byte[] pdf() {
        return TaggedPdf.of(html());
    }

    String html() {
        return """
                <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><style>%s</style></head><body>
                <div class="head"><div class="words"><h1>%s</h1><p>%s</p><p>%s</p><p>%s</p><p>%s</p></div>
                <div class="way"><img src="%s" alt="%s"/><p>%s</p><p class="code">%s</p></div></div>
                %s<p>%s</p></body></html>"""
                .formatted(
                        language.tag(),
                        say("paper.title", route.walk().name()),
                        say("paper.title", route.walk().name()),
                        TaggedPdf.read(STYLE),
                        say("paper.title", route.walk().name()),
                        period(),
                        say("paper.how"),
                        say("paper.anonymous"),
                        say("paper.phone", address)
                                .replace(escaped(address), "<span>%s</span>".formatted(escaped(address))),
                        qr(),
                        say("paper.qr"),
                        say("paper.code"),
                        route.walk().grouped(),
                        route.stops().isEmpty() ? "<p>%s</p>".formatted(say("paper.no-stops")) : stops(),
                        say("paper.hand-in"));
    }

    private String stops() {
        return route.stops().stream()
                .map(stop ->
                        """
                        <div class="stop"><h2>%s</h2>%s<table><thead><tr><th>%s</th>%s</tr></thead><tbody>%s</tbody></table></div>
                        """
                                .formatted(
                                        say("paper.stop", stop.number(), stop.name()),
                                        stop.note().isEmpty() ? "" : "<p>%s</p>".formatted(escaped(stop.note())),
                                        say("paper.question"),
                                        IntStream.rangeClosed(0, Question.BEST)
                                                .mapToObj("<th class=\"box\">%d</th>"::formatted)
                                                .collect(joining()),
                                        Stream.of(Question.values())
                                                .map(this::row)
                                                .collect(joining())))
                .collect(joining());
    }

    private String row(Question question) {
        var low = say("low." + question);
        var high = say("high." + question);
        return """
                <tr><td class="ask">%s</td><td class="box">%s</td><td class="box"> </td><td class="box"> </td><td class="box">%s</td></tr>
                """
                .formatted(say("ask." + question), low, high);
    }

    private String period() {
        var from = day(route.walk().from());
        var to = day(route.walk().to());
        return from.equals(to) ? say("paper.day", from) : say("paper.period", from, to);
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
    }

    private String qr() {
        var qr = Qr.of(address + "?kod=" + route.walk().code());
        var picture = new BufferedImage(qr.size() * MODULE, qr.size() * MODULE, BufferedImage.TYPE_BYTE_GRAY);
        for (var row = 0; row < picture.getHeight(); row++) {
            for (var column = 0; column < picture.getWidth(); column++) {
                picture.setRGB(column, row, qr.isDark(column / MODULE, row / MODULE) ? 0 : 0xFFFFFF);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private String say(String key, Object... arguments) {
        return escaped(words.say(key, arguments));
    }
}
