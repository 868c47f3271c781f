package se.lagesbild.publication;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A closed month's published table. It never changes.
 *
 * @param rows one for each area, in the municipality's order; the last, with an empty code, holds what no area could be
 *     given
 */
public record Edition(YearMonth month, Instant publishedAt, List<Row> rows) {
    public Edition {
        rows = List.copyOf(rows);
    }

    /**
     * One area's figures. They are of different groups of voices and are not to be added together.
     *
     * @param code of the area; empty for what no area could be given
     * @param name as it was when the month was published; empty where the code is
     * @param residents places, disorder and crimes that residents flagged, together
     * @param safePlaces safe places that residents pointed out
     * @param partners what trained staff and housing companies observed
     * @param police what the police reported
     */
    public record Row(String code, String name, Cell residents, Cell safePlaces, Cell partners, Cell police) {}
}
