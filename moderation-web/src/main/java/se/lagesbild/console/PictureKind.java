package se.lagesbild.console;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.picture.Figure;
import se.lagesbild.picture.KindPicture;

/**
 * One kind of observations on the page: kinds are never added together.
 *
 * @param sincePrevious a sentence on the difference
 * @param chart of its weeks; null for a period of one week
 * @param tables by category, area, source and week; empty when there is nothing in any of the periods
 */
public record PictureKind(
        String code,
        String name,
        Figure total,
        String sincePrevious,
        String sinceLastYear,
        @Nullable PictureChart chart,
        List<PictureTable> tables) {

    static PictureKind of(KindPicture kind, PictureNames names) {
        var total = kind.total();
        var any = total.now() + total.previous() + total.lastYear() > 0;
        return new PictureKind(
                total.code(),
                PictureWords.say("kind." + total.code()),
                total,
                PictureWords.say("previous." + kind.sincePrevious(), total.previous()),
                PictureWords.say("lastYear." + kind.sinceLastYear(), total.lastYear()),
                any && kind.weeks().size() > 1 ? PictureChart.of(kind.weeks()) : null,
                any ? tables(kind, names) : List.of());
    }

    private static List<PictureTable> tables(KindPicture kind, PictureNames names) {
        return Stream.of(
                        PictureTable.ranked("category", kind.categories(), PictureWords::category),
                        PictureTable.ranked("district", kind.districts(), names::district),
                        PictureTable.ranked("source", kind.sources(), names::source),
                        PictureTable.of("week", kind.weeks(), PictureWords::week))
                .toList();
    }
}
