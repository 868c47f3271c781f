package se.lagesbild.screening.likeness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Groups submissions of which many say the same in almost the same words, wherever they point, and those of which many came
 * about one thing in one place within hours. Real people who saw the same thing make such a group too: it is shown to a
 * moderator, and nothing is decided by it.
 *
 * @param sameWords fewest texts that are almost the same
 * @param overlap how much of two texts is the same, 0 to 1
 * @param burst fewest that came close together
 * @param side of the square in metres that counts as one place
 * @param apart longest time between one of a burst and the next
 */
public record Likeness(int sameWords, double overlap, int burst, int side, Duration apart) {
    /** Texts of fewer words are alike by chance. */
    private static final int FEWEST_WORDS = 5;

    private static final int RUN = 2;

    public static final Likeness OF_THE_HOUSE = new Likeness(3, 0.6, 8, 250, Duration.ofHours(2));

    /** The groups, the largest first; each submission is in one group at most. */
    public List<Alike> groups(List<Told> told) {
        var found = new ArrayList<Alike>(byWords(told));
        var taken = found.stream().flatMap(one -> one.members().stream()).collect(Collectors.toSet());
        found.addAll(
                bursts(told.stream().filter(one -> !taken.contains(one.trace())).toList()));
        found.sort(Comparator.comparing((Alike one) -> one.members().size()).reversed());
        return found;
    }

    private List<Alike> byWords(List<Told> told) {
        var runs = told.stream().map(one -> runs(one.words())).toList();
        var holders = new HashMap<String, List<Integer>>();
        IntStream.range(0, told.size())
                .forEach(at -> runs.get(at).forEach(run -> holders.computeIfAbsent(run, fresh -> new ArrayList<>())
                        .add(at)));
        var leader = IntStream.range(0, told.size()).toArray();
        for (var at = 0; at < told.size(); at++) {
            for (var shared : sharedWithEarlier(at, runs.get(at), holders).entrySet()) {
                var other = runs.get(shared.getKey());
                var all = runs.get(at).size() + other.size() - shared.getValue();
                if (shared.getValue() >= overlap * all) {
                    leader[first(leader, at)] = first(leader, shared.getKey());
                }
            }
        }
        return IntStream.range(0, told.size())
                .boxed()
                .collect(Collectors.groupingBy(at -> first(leader, at)))
                .values()
                .stream()
                .filter(members -> members.size() >= sameWords)
                .map(members -> new Alike(
                        members.stream().map(at -> told.get(at).trace()).toList(), true))
                .toList();
    }

    private static Map<Integer, Integer> sharedWithEarlier(
            int at, Set<String> runs, Map<String, List<Integer>> holders) {
        var shared = new HashMap<Integer, Integer>();
        for (var run : runs) {
            for (var holder : Objects.requireNonNull(holders.get(run))) {
                if (holder < at) {
                    shared.merge(holder, 1, Integer::sum);
                }
            }
        }
        return shared;
    }

    private static int first(int[] leader, int at) {
        var here = at;
        while (leader[here] != here) {
            here = leader[here];
        }
        return here;
    }

    /** Each two words that follow each other; nothing of a text that is too short to tell. */
    private static Set<String> runs(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        var kept = Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
        var runs = new HashSet<String>();
        if (kept.size() >= FEWEST_WORDS) {
            for (var at = 0; at + RUN <= kept.size(); at++) {
                runs.add(String.join(" ", kept.subList(at, at + RUN)));
            }
        }
        return runs;
    }

    private List<Alike> bursts(List<Told> told) {
        var found = new ArrayList<Alike>();
        told.stream()
                .filter(one -> one.place() != null)
                .collect(Collectors.groupingBy(this::spot))
                .values()
                .forEach(same -> {
                    var row = new ArrayList<Told>();
                    for (var one :
                            same.stream().sorted(Comparator.comparing(Told::at)).toList()) {
                        if (!row.isEmpty()
                                && one.at().isAfter(row.get(row.size() - 1).at().plus(apart))) {
                            keep(row, found);
                            row.clear();
                        }
                        row.add(one);
                    }
                    keep(row, found);
                });
        return found;
    }

    private void keep(List<Told> row, List<Alike> found) {
        if (row.size() >= burst) {
            found.add(new Alike(row.stream().map(Told::trace).toList(), false));
        }
    }

    private String spot(Told told) {
        var place = Objects.requireNonNull(told.place());
        return told.category() + " " + Math.floor(place.easting() / side) + " " + Math.floor(place.northing() / side);
    }
}
