package se.lagesbild.moderation.workload;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** How the work went in a period. */
public record WorkReport(
        int decided,
        int accepted,
        boolean whole,
        Ages waiting,
        Ages waited,
        List<DayWork> days,
        List<Share> categories,
        List<Share> districts) {
    /** So seldom would chance alone set one group apart, if all were judged alike (exact binomial, two-sided by doubling). */
    private static final double LEVEL = 0.01;

    /** Of fewer it is not said whether they are apart. */
    private static final int FEWEST = 20;

    /** The middle of fewer times would tell of a single verdict. */
    private static final int FEWEST_TIMED = 3;

    public WorkReport {
        days = List.copyOf(days);
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
    }

    /**
     * Counts a period's verdicts.
     *
     * @param whole all of them are there; false when there were too many to count
     */
    public static WorkReport of(List<Decided> verdicts, Ages waiting, boolean whole) {
        var waited = verdicts.stream().collect(Collectors.groupingBy(Decided::waited, Collectors.counting()));
        return new WorkReport(
                verdicts.size(),
                accepted(verdicts),
                whole,
                waiting,
                Ages.of(waited),
                days(verdicts),
                shares(verdicts, Decided::category),
                shares(verdicts, Decided::district));
    }

    private static List<DayWork> days(List<Decided> verdicts) {
        return verdicts.stream()
                .collect(Collectors.groupingBy(one -> List.of(one.on().toString(), one.by())))
                .values()
                .stream()
                .map(WorkReport::day)
                .sorted(Comparator.comparing(DayWork::day).reversed().thenComparing(DayWork::who))
                .toList();
    }

    private static DayWork day(List<Decided> mine) {
        var first = mine.get(0);
        var seconds = mine.stream()
                .map(Decided::seconds)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new DayWork(
                first.on(),
                first.by(),
                mine.size(),
                seconds.size() < FEWEST_TIMED ? null : seconds.get((seconds.size() - 1) / 2));
    }

    private static List<Share> shares(List<Decided> verdicts, Function<Decided, String> group) {
        var groups = verdicts.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> {
                    var n = entry.getValue().size();
                    var k = accepted(entry.getValue());
                    return new Share(entry.getKey(), n, k, isApart(n, k, verdicts.size() - n, accepted(verdicts) - k));
                })
                .sorted(Comparator.comparing(Share::decided).reversed())
                .toList();
    }

    /** Whether a group's share differs from that of all the others by more than chance. */
    static boolean isApart(int decided, int accepted, int others, int othersAccepted) {
        if (decided < FEWEST || others < FEWEST) {
            return false;
        }
        var share = (othersAccepted + 0.5) / (others + 1);
        var chance = BinomialDistribution.of(decided, share);
        var tail = Math.min(chance.cumulativeProbability(accepted), chance.survivalProbability(accepted - 1));
        return 2 * tail < LEVEL;
    }

    private static int accepted(List<Decided> verdicts) {
        return (int) verdicts.stream().filter(Decided::accepted).count();
    }
}
