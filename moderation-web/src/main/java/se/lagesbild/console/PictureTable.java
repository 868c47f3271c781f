package se.lagesbild.console;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import se.lagesbild.picture.Figure;

/**
 * A table of counts, with a bar beside each.
 *
 * @param title its heading
 */
public record PictureTable(String title, List<Line> lines) {

    /**
     * A line of the table.
     *
     * @param width of the bar, in hundredths of the longest
     */
    public record Line(String name, int now, int previous, int lastYear, int width) {}

    private static final int LONG = 14;

    /** A long table is folded away until somebody asks for it. */
    public boolean isLong() {
        return lines.size() >= LONG;
    }

    /** The figures in their own order. */
    static PictureTable of(String code, List<Figure> figures, UnaryOperator<String> name) {
        int most = figures.stream().mapToInt(Figure::now).reduce(1, Math::max);
        return new PictureTable(
                PictureWords.say("table." + code),
                figures.stream()
                        .map(figure -> new Line(
                                name.apply(figure.code()),
                                figure.now(),
                                figure.previous(),
                                figure.lastYear(),
                                100 * figure.now() / most))
                        .toList());
    }

    /** The figures with the largest first. */
    static PictureTable ranked(String code, List<Figure> figures, UnaryOperator<String> name) {
        return of(
                code,
                figures.stream()
                        .sorted(Comparator.comparingInt(Figure::now).reversed())
                        .toList(),
                name);
    }
}
