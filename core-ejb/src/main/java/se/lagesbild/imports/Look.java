package se.lagesbild.imports;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts and pages through a batch; pure.
 *
 * @param chosen the municipalities; null for all, or when the verdicts stand fast
 */
record Look(BatchLine batch, List<Glance> glances, @Nullable Set<String> chosen) {

    /** What the counting needs of a row. */
    record Glance(int line, Verdict verdict, String municipality) {}

    Preview page(
            @Nullable Verdict only, int first, int size, Function<Collection<Integer>, List<StagedRow>> readLines) {
        var verdicts = glances.stream().collect(Collectors.toMap(Glance::line, this::shown));
        var matching = glances.stream()
                .map(Glance::line)
                .filter(line -> only == null || verdicts.get(line) == only)
                .toList();
        var page = matching.stream()
                .skip(Math.max(0, first))
                .limit(Math.max(0, size))
                .toList();
        return new Preview(
                batch,
                Counts.of(verdicts.values()),
                municipalities(),
                matching.size(),
                readLines.apply(page).stream()
                        .map(row -> row.asLine(verdicts.getOrDefault(row.line(), Verdict.REJECTED)))
                        .toList());
    }

    private Verdict shown(Glance glance) {
        return chosen != null && StagedRow.isOutside(glance.municipality(), chosen)
                ? Verdict.OUTSIDE
                : glance.verdict();
    }

    private List<Preview.Municipality> municipalities() {
        var byName = glances.stream()
                .filter(glance -> !glance.municipality().isEmpty())
                .collect(Collectors.groupingBy(
                        Glance::municipality, Collectors.partitioningBy(Look::isRejected, Collectors.counting())));
        return byName.entrySet().stream()
                .map(Look::municipality)
                .sorted(Comparator.comparingInt(Preview.Municipality::events)
                        .reversed()
                        .thenComparing(Preview.Municipality::name))
                .toList();
    }

    private static boolean isRejected(Glance glance) {
        return glance.verdict() == Verdict.REJECTED;
    }

    private static Preview.Municipality municipality(Map.Entry<String, Map<Boolean, Long>> entry) {
        return new Preview.Municipality(
                entry.getKey(),
                entry.getValue().getOrDefault(false, 0L).intValue(),
                entry.getValue().getOrDefault(true, 0L).intValue());
    }
}
