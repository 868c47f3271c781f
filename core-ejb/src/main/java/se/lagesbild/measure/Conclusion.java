package se.lagesbild.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.measure.effect.Design;
import se.lagesbild.measure.effect.Effect;
import se.lagesbild.measure.effect.FollowUp;
import se.lagesbild.measure.effect.KindEffect;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.picture.around.KindAround;
import se.lagesbild.picture.around.Seen;

/** How a measure ended: in words, and in the figures that the words were written beside. */
@Embeddable
class Conclusion {
    private static final int LONGEST = 2000;

    private @Nullable String result;
    private @Nullable String learning;

    @Enumerated(EnumType.STRING)
    private @Nullable Design design;

    @Column(name = "seen_from")
    private @Nullable LocalDate seenFrom;

    @Column(name = "seen_to")
    private @Nullable LocalDate seenTo;

    @Column(name = "seen_covered")
    private boolean covered;

    @ElementCollection
    @CollectionTable(name = "measure_effect", joinColumns = @JoinColumn(name = "measure"))
    private List<FrozenCount> counts = new ArrayList<>();

    void follow(FollowUp said, Effect effect) {
        result = ProblemText.said(said.result(), LONGEST, "measure.result");
        learning = ProblemText.said(said.learning(), LONGEST, "measure.learning");
        design = said.design();
        seenFrom = effect.during().from();
        seenTo = effect.during().to();
        covered = effect.covered();
        counts.clear();
        effect.kinds().stream().map(KindEffect::seen).map(FrozenCount::of).forEach(counts::add);
    }

    /** Without a follow-up: only why. */
    void cancel(String why) {
        forget();
        result = ProblemText.said(why, LONGEST, "measure.cancel");
    }

    void forget() {
        result = null;
        learning = null;
        design = null;
        seenFrom = null;
        seenTo = null;
        covered = false;
        counts.clear();
    }

    /** The figures of the follow-up, as they were then; empty before it. */
    Optional<Frozen> frozen() {
        var by = design;
        if (by == null || seenFrom == null || seenTo == null) {
            return Optional.empty();
        }
        var seen = counts.stream()
                .map(FrozenCount::seen)
                .sorted(Comparator.comparing(KindAround::kind))
                .toList();
        return Optional.of(new Frozen(by, new Span(seenFrom, seenTo), new Seen(covered, seen)));
    }

    @Nullable
    String result() {
        return result;
    }

    @Nullable
    String learning() {
        return learning;
    }

    /** What was seen when it was followed up, and by which design. */
    record Frozen(Design design, Span during, Seen seen) {}
}
