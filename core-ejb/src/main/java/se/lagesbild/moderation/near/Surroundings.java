package se.lagesbild.moderation.near;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.near.Nearby;
import se.lagesbild.observation.Observed;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

/**
 * What counts as near one submission.
 *
 * @param self the submission itself, which is no neighbour
 * @param metres how far away
 * @param span how long before and after
 * @param most how many are told
 */
public record Surroundings(
        Trace self, Sweref99 here, String category, Instant at, int metres, Duration span, int most) {
    /** Likest first: what is about the same, then what is closest, then what is newest. */
    private static final Comparator<Neighbour> LIKENESS = Comparator.comparing((Neighbour one) -> !one.sameCategory())
            .thenComparing(Neighbour::metres)
            .thenComparing(Neighbour::at, Comparator.reverseOrder());

    private static final Set<PlacePrecision> POINTS = Set.of(PlacePrecision.EXACT, PlacePrecision.WORKING_SQUARE);

    public Instant from() {
        return at.minus(span);
    }

    public Instant to() {
        return at.plus(span);
    }

    /** The neighbours among what is told; an accepted submission is told once, as a submission. */
    public List<Neighbour> of(List<Nearby> submissions, List<Observed> observations) {
        var sent = submissions.stream().map(Nearby::trace).collect(Collectors.toSet());
        return Stream.concat(
                        submissions.stream()
                                .filter(one -> !one.trace().equals(self))
                                .map(this::seen),
                        observations.stream()
                                .filter(one -> POINTS.contains(one.placePrecision()))
                                .filter(one -> !self.equals(one.trace()) && !sent.contains(one.trace()))
                                .map(this::seen))
                .flatMap(Optional::stream)
                .sorted(LIKENESS)
                .limit(most)
                .toList();
    }

    /** The same, with the reasons of those that were rejected. */
    public static List<Neighbour> explained(List<Neighbour> neighbours, Map<UUID, @Nullable RejectReason> reasons) {
        return neighbours.stream()
                .map(one -> one.status() == Status.REJECTED
                        ? one.because(
                                reasons.get(Objects.requireNonNull(one.trace()).uuid()))
                        : one)
                .toList();
    }

    private Optional<Neighbour> seen(Nearby sent) {
        var away = (int) Math.round(here.distanceTo(Sweref99.of(sent.place())));
        return within(new Neighbour(
                sent.trace(),
                sent.category(),
                sent.receivedAt(),
                sent.status(),
                null,
                null,
                0,
                sent.place(),
                sent.category().equals(category),
                away,
                days(sent.receivedAt())));
    }

    private Optional<Neighbour> seen(Observed told) {
        var away = (int) Math.round(here.distanceTo(told.place()));
        return within(new Neighbour(
                told.trace(),
                told.category(),
                told.from(),
                null,
                null,
                told.source(),
                told.id(),
                told.place().toGeoPoint(),
                told.category().equals(category),
                away,
                days(told.from())));
    }

    private Optional<Neighbour> within(Neighbour one) {
        return one.metres() <= metres && !one.at().isBefore(from()) && !one.at().isAfter(to())
                ? Optional.of(one)
                : Optional.empty();
    }

    private long days(Instant other) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(at, Clocks.SWEDEN), LocalDate.ofInstant(other, Clocks.SWEDEN));
    }
}
