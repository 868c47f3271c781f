package se.lagesbild.console;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lagesbild.picture.Figure;

/**
 * A curve of weeks, drawn by the server in a box of {@link #WIDTH} × {@link #HEIGHT}. The table beside it says the same.
 *
 * @param now the points of the period, as SVG wants them; the others likewise
 * @param most the count at the top of the box
 */
public record PictureChart(String now, String previous, String lastYear, int most, String first, String last) {
    public static final int WIDTH = 300;
    public static final int HEIGHT = 60;

    static PictureChart of(List<Figure> weeks) {
        int most = weeks.stream()
                .flatMap(week -> Stream.of(week.now(), week.previous(), week.lastYear()))
                .reduce(1, Math::max);
        return new PictureChart(
                points(weeks, Figure::now, most),
                points(weeks, Figure::previous, most),
                points(weeks, Figure::lastYear, most),
                most,
                PictureWords.week(weeks.get(0).code()),
                PictureWords.week(weeks.get(weeks.size() - 1).code()));
    }

    private static String points(List<Figure> weeks, ToIntFunction<Figure> count, int most) {
        double step = (double) WIDTH / Math.max(1, weeks.size() - 1);
        return IntStream.range(0, weeks.size())
                .mapToObj(week -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        week * step,
                        HEIGHT - (double) HEIGHT * count.applyAsInt(weeks.get(week)) / most))
                .collect(Collectors.joining(" "));
    }
}
