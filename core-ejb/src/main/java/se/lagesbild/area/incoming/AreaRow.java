package se.lagesbild.area.incoming;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import se.lagesbild.area.NewArea;

/**
 * One row of a file.
 *
 * @param number as people count, from 1
 * @param outline in SWEREF 99 TM; null when it cannot be read
 * @param term from and until when it counts; always, where the file says nothing
 * @param flaws codes of what is wrong; while there is one, the file is not taken in
 */
public record AreaRow(
        int number, String code, String name, @Nullable Geometry outline, AreaTerm term, List<String> flaws) {
    public AreaRow {
        flaws = List.copyOf(flaws);
    }

    public Optional<NewArea> area() {
        return outline == null || !flaws.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewArea(code, name, outline, term));
    }
}
