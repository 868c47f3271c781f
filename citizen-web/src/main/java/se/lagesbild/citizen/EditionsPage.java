package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagesbild.publication.Cell;
import se.lagesbild.publication.Edition;
import se.lagesbild.publication.EditionLine;
import se.lagesbild.publication.Editions;

/** What is published: one month in full, and a year of months side by side. */
@Named("editions")
@RequestScoped
public class EditionsPage {
    /** The name of the month in the address. */
    static final String MONTH = "manad";

    private static final int YEAR = 12;
    private static final int STEPS = 5;
    private static final int WHOLE = 100;

    /** A month that can be chosen. */
    public record Month(String code, String name, String shortName, boolean chosen) {}

    /** A figure as it is shown; {@code share} is per cent of the largest, {@code step} the same in five shades. */
    public record Figure(String words, int share, int step) {}

    /** One area's figures in the chosen month. */
    public record Line(String area, Figure residents, Figure safePlaces, Figure partners, Figure police) {}

    /** One area through the months, newest first. */
    public record Through(String area, List<Figure> months) {}

    @Inject
    Editions editions;

    @Inject
    Visit visit;

    @Inject
    HttpServletRequest request;

    private @Nullable List<EditionLine> published;
    private @Nullable List<Edition> year;

    public List<Month> getMonths() {
        var chosen = chosen();
        return published().stream()
                .map(line -> month(line.month(), line.month().equals(chosen)))
                .toList();
    }

    public String getMonth() {
        return getMonths().stream()
                .filter(Month::chosen)
                .map(Month::name)
                .findFirst()
                .orElse("");
    }

    /** The chosen month, area by area. */
    public List<Line> getLines() {
        var chosen = chosen();
        if (chosen == null) {
            return List.of();
        }
        var rows = lastYear().stream()
                .filter(edition -> edition.month().equals(chosen))
                .findFirst()
                .orElseGet(() -> editions.edition(chosen))
                .rows();
        return rows.stream()
                .map(row -> new Line(
                        name(row.name()),
                        figure(row.residents(), most(rows, Edition.Row::residents)),
                        figure(row.safePlaces(), most(rows, Edition.Row::safePlaces)),
                        figure(row.partners(), most(rows, Edition.Row::partners)),
                        figure(row.police(), most(rows, Edition.Row::police))))
                .toList();
    }

    /** The last twelve published months, newest first. */
    public List<Month> getYear() {
        return lastYear().stream().map(edition -> month(edition.month(), false)).toList();
    }

    /** What residents flagged, area by area through the last twelve published months. */
    public List<Through> getThroughTheYear() {
        var year = lastYear();
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        year.forEach(edition -> edition.rows().forEach(row -> cells.put(row.name(), new ArrayList<>())));
        for (var edition : year) {
            cells.forEach((area, through) -> through.add(edition.rows().stream()
                    .filter(row -> row.name().equals(area))
                    .map(Edition.Row::residents)
                    .findFirst()
                    .orElse(new Cell(null))));
        }
        var most = cells.values().stream()
                .flatMap(List::stream)
                .mapToInt(EditionsPage::voices)
                .max()
                .orElse(1);
        return cells.entrySet().stream()
                .map(area -> new Through(
                        name(area.getKey()),
                        area.getValue().stream().map(cell -> figure(cell, most)).toList()))
                .toList();
    }

    /** Read once: a page asks for its rows again and again while it is drawn. */
    private List<Edition> lastYear() {
        var known = year;
        if (known == null) {
            known = editions
                    .editions(published().stream()
                            .limit(YEAR)
                            .map(EditionLine::month)
                            .toList())
                    .stream()
                    .sorted(Comparator.comparing(Edition::month).reversed())
                    .toList();
            year = known;
        }
        return known;
    }

    private List<EditionLine> published() {
        var known = published;
        if (known == null) {
            known = editions.published();
            published = known;
        }
        return known;
    }

    private @Nullable YearMonth chosen() {
        var asked = request.getParameter(MONTH);
        return published().stream()
                .map(EditionLine::month)
                .filter(month -> month.toString().equals(asked))
                .findFirst()
                .orElseGet(
                        () -> published().isEmpty() ? null : published().get(0).month());
    }

    private Month month(YearMonth month, boolean chosen) {
        var language = visit.getLocale();
        return new Month(
                month.toString(),
                DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month),
                DateTimeFormatter.ofPattern("MMM uu", language).format(month),
                chosen);
    }

    private String name(String area) {
        return area.isEmpty() ? visit.speech().say("editions.elsewhere") : area;
    }

    private Figure figure(Cell cell, int most) {
        if (!cell.published()) {
            return new Figure(visit.speech().say("editions.few"), 0, 0);
        }
        var voices = voices(cell);
        return new Figure(
                String.valueOf(voices),
                Math.round((float) WHOLE * voices / most),
                Math.max(1, Math.round((float) STEPS * voices / most)));
    }

    private static int most(List<Edition.Row> rows, Function<Edition.Row, Cell> column) {
        return rows.stream().map(column).mapToInt(EditionsPage::voices).max().orElse(1);
    }

    private static int voices(Cell cell) {
        var voices = cell.voices();
        return voices == null ? 1 : voices;
    }
}
