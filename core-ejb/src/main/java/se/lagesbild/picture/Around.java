package se.lagesbild.picture;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.lagesbild.catalogue.Category;
import se.lagesbild.picture.analysis.Disc;
import se.lagesbild.picture.analysis.Disc.Part;
import se.lagesbild.picture.analysis.DiscTally;
import se.lagesbild.picture.analysis.Displacement.Pair;
import se.lagesbild.picture.analysis.Selection;
import se.lagesbild.picture.around.KindAround;
import se.lagesbild.picture.around.Seen;
import se.lagesbild.picture.around.Surroundings;
import se.lagesbild.shared.Sweref99;

/** One place looked at in one snapshot. */
record Around(Snapshot snapshot, Surroundings asked) {
    private static final int BEFORE = 0;
    private static final int AFTER = 1;

    Seen seen() {
        var tally = new DiscTally(
                snapshot.columns(),
                selection(),
                new Disc(Sweref99.of(asked.centre()), asked.radius()),
                List.of(asked.before(), asked.after()),
                placed(),
                snapshot.ground().categories().stream()
                        .map(Category::kind)
                        .mapToInt(Ground.KINDS::of)
                        .toArray(),
                Ground.KINDS.size());
        return new Seen(
                asked.before().firstDay() >= snapshot.firstDay(),
                IntStream.range(0, Ground.KINDS.size())
                        .mapToObj(kind -> new KindAround(
                                Ground.KINDS.at(kind),
                                pair(tally, Part.INSIDE, kind),
                                pair(tally, Part.RING, kind),
                                pair(tally, Part.ELSEWHERE, kind)))
                        .filter(one -> any(one.inside()) || any(one.ring()))
                        .toList());
    }

    private Selection selection() {
        var ground = snapshot.ground();
        return new Selection(
                all(ground.districts().size()),
                all(Ground.SOURCES.size()),
                numbers(
                        ground.categories().size(),
                        number -> asked.categories().isEmpty()
                                || asked.categories()
                                        .contains(
                                                ground.categories().get(number).code())));
    }

    private static boolean[] placed() {
        return numbers(Ground.PLACES.size(), number -> switch (Ground.PLACES.at(number)) {
            case EXACT, WORKING_SQUARE -> true;
            case AREA, MUNICIPALITY, COUNTY -> false;
        });
    }

    private static boolean[] all(int size) {
        return numbers(size, number -> true);
    }

    private static boolean[] numbers(int size, IntPredicate wanted) {
        var numbers = new boolean[size];
        for (int number = 0; number < size; number++) {
            numbers[number] = wanted.test(number);
        }
        return numbers;
    }

    private static Pair pair(DiscTally tally, Part part, int kind) {
        return new Pair(tally.count(BEFORE, part, kind), tally.count(AFTER, part, kind));
    }

    private static boolean any(Pair pair) {
        return pair.before() + pair.after() > 0;
    }
}
