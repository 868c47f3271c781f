package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lagesbild.area.AreaName;
import se.lagesbild.catalogue.Category;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.observation.Observed;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.picture.analysis.Entry;
import se.lagesbild.picture.analysis.Numbering;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Sweref99;

/**
 * What gives the numbers in the columns their meaning: which number stands for which category, area and organisation.
 * Area 0 is none; organisations get their number as they come.
 */
final class Ground {
    private static final int CENTIMETRES = 100;
    private static final int A_MINUTE = 60;
    static final Numbering<Kind> KINDS = Numbering.of(Kind.class);
    static final Numbering<Source> SOURCES = Numbering.of(Source.class);
    static final Numbering<TimePrecision> TIMES = Numbering.of(TimePrecision.class);
    static final Numbering<PlacePrecision> PLACES = Numbering.of(PlacePrecision.class);
    private final List<Category> known;
    private final Numbering<String> categories;
    private final Numbering<String> districts;
    private final Object borders;
    private final Function<Sweref99, Optional<AreaName>> districtOf;
    private final Map<String, Integer> numberOfOrganisation = new HashMap<>();
    private final List<String> organisations = new ArrayList<>();

    /** @param borders another one means that districts may lie otherwise */
    Ground(
            List<Category> known,
            List<AreaName> districts,
            Object borders,
            Function<Sweref99, Optional<AreaName>> districtOf) {
        this.known = List.copyOf(known);
        categories = new Numbering<>(known.stream().map(Category::code).toList());
        this.districts = new Numbering<>(Stream.concat(
                        Stream.of(SituationPicture.UNPLACED), districts.stream().map(AreaName::code))
                .toList());
        this.borders = borders;
        this.districtOf = districtOf;
    }

    /** Whether rows that were numbered on this ground still mean the same. */
    boolean isStill(List<Category> known, Object borders) {
        return this.borders == borders && this.known.equals(known);
    }

    /** In the order of their numbers. */
    List<Category> categories() {
        return known;
    }

    Numbering<String> districts() {
        return districts;
    }

    synchronized String organisation(int number) {
        return organisations.get(number);
    }

    private synchronized int numberOf(String organisation) {
        return numberOfOrganisation.computeIfAbsent(organisation, fresh -> {
            organisations.add(fresh);
            return organisations.size() - 1;
        });
    }

    Entry entry(Observed observed) {
        var trace = observed.trace();
        return new Entry(
                observed.id(),
                observed.event(),
                Math.toIntExact(Math.floorDiv(observed.from().getEpochSecond(), A_MINUTE)),
                Math.toIntExact(Math.floorDiv(observed.to().getEpochSecond(), A_MINUTE)),
                Math.toIntExact(
                        observed.from().atZone(Clocks.SWEDEN).toLocalDate().toEpochDay()),
                Math.toIntExact(Math.round(observed.place().easting() * CENTIMETRES)),
                Math.toIntExact(Math.round(observed.place().northing() * CENTIMETRES)),
                TIMES.of(observed.timePrecision()),
                PLACES.of(observed.placePrecision()),
                SOURCES.of(observed.source()),
                categories.of(observed.category()),
                district(observed),
                numberOf(observed.organisation()),
                observed.seriousness(),
                trace == null ? 0 : trace.uuid().getMostSignificantBits(),
                trace == null ? 0 : trace.uuid().getLeastSignificantBits());
    }

    /** Code of the area that the place lies in; empty outside all. */
    String districtAt(Sweref99 place) {
        return districtOf.apply(place).map(AreaName::code).orElse(SituationPicture.UNPLACED);
    }

    private int district(Observed observed) {
        if (!isPlaced(observed.placePrecision())) {
            return 0;
        }
        return districtOf
                .apply(observed.place())
                .map(district -> districts.of(district.code()))
                .orElse(0);
    }

    /** A municipality's centre is nobody's place: it is counted, but belongs to no area and is not drawn. */
    static boolean isPlaced(PlacePrecision precision) {
        return switch (precision) {
            case EXACT, WORKING_SQUARE, AREA -> true;
            case MUNICIPALITY, COUNTY -> false;
        };
    }
}
