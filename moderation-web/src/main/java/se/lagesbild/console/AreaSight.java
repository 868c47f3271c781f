package se.lagesbild.console;

import java.util.List;
import java.util.stream.Stream;
import se.lagesbild.area.incoming.AreaLook;
import se.lagesbild.area.incoming.AreaRow;
import se.lagesbild.area.incoming.DivisionKind;
import se.lagesbild.intake.AreaShift;
import se.lagesbild.shared.Sweref99;

/**
 * A file of areas in words, and its outlines for the map.
 *
 * @param moves how many that wait would lie in another district
 * @param outlines GeoJSON; empty when it is more than a page should carry
 */
public record AreaSight(
        String division,
        String file,
        boolean sound,
        List<Row> rows,
        List<String> remarks,
        String moves,
        String outlines) {
    /** As many characters as a page may carry for its map. */
    private static final int MOST_OUTLINES = 1_500_000;

    private static final int SHOWN = 500;

    public AreaSight {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** One row of the file. */
    public record Row(int number, String name, String code, String size, String term, String flaws) {}

    static AreaSight of(AreaLook look, AreaShift shift) {
        var atlas = look.atlas();
        var outlines = atlas.outlines();
        return new AreaSight(
                AreaWords.say("division." + look.division()),
                look.fileName(),
                look.isSound(),
                look.rows().stream().limit(SHOWN).map(AreaSight::row).toList(),
                remarks(look),
                look.division() == DivisionKind.DISTRICT
                        ? AreaWords.say("moves", shift.wouldMove(atlas))
                        : AreaWords.say("moves.none"),
                outlines.length() > MOST_OUTLINES ? "" : outlines);
    }

    private static Row row(AreaRow row) {
        var outline = row.outline();
        return new Row(
                row.number(),
                row.name().isEmpty() ? AreaWords.say("row.nameless") : row.name(),
                row.code(),
                outline == null ? "–" : AreaWords.size(outline.getArea()),
                AreaWords.term(row.term()),
                String.join(
                        " ",
                        row.flaws().stream()
                                .map(flaw -> AreaWords.say("flaw." + flaw))
                                .toList()));
    }

    private static List<String> remarks(AreaLook look) {
        var gone = look.gone().stream().map(name -> AreaWords.say("gone", name));
        var added = look.added().stream().map(name -> AreaWords.say("added", name));
        var overlaps = look.check().overlaps().stream()
                .map(one -> AreaWords.say(
                        "overlap", one.first(), one.second(), AreaWords.size((double) one.squareMetres())));
        var holes = look.check().holes().stream().map(one -> {
            var near = look.atlas().nearestDistrict(Sweref99.of(one.middle()));
            return AreaWords.say(
                    "hole",
                    AreaWords.size((double) one.squareMetres()),
                    near,
                    AreaWords.degrees(one.middle().latitude()),
                    AreaWords.degrees(one.middle().longitude()));
        });
        return Stream.of(overlaps, holes, gone, added)
                .flatMap(these -> these)
                .limit(SHOWN)
                .toList();
    }
}
