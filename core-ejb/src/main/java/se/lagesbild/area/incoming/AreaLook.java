package se.lagesbild.area.incoming;

import java.util.List;
import java.util.Optional;
import se.lagesbild.area.Atlas;
import se.lagesbild.area.NewArea;

/**
 * A file as it is before anything changes.
 *
 * @param check how its sound rows fit together
 * @param gone names of areas that stand now and are not in the file
 * @param added names that are in the file and not in what stands
 */
public record AreaLook(
        DivisionKind division,
        String fileName,
        List<AreaRow> rows,
        AreaCheck check,
        List<String> gone,
        List<String> added) {
    public AreaLook {
        rows = List.copyOf(rows);
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /** Every row is sound. */
    public boolean isSound() {
        return rows.stream().allMatch(row -> row.flaws().isEmpty());
    }

    public List<NewArea> areas() {
        return rows.stream().map(AreaRow::area).flatMap(Optional::stream).toList();
    }

    /** Where things would lie. */
    public Atlas atlas() {
        return Atlas.of(areas());
    }
}
