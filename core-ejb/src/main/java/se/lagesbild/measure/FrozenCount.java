package se.lagesbild.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.picture.analysis.Displacement.Pair;
import se.lagesbild.picture.around.KindAround;

/** The counts that a follow-up was decided on, which do not change when observations do. */
@Embeddable
record FrozenCount(
        @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "inside_before") int insideBefore,
        @Column(name = "inside_after") int insideAfter,
        @Column(name = "ring_before") int ringBefore,
        @Column(name = "ring_after") int ringAfter,
        @Column(name = "elsewhere_before") int elsewhereBefore,
        @Column(name = "elsewhere_after") int elsewhereAfter) {
    static FrozenCount of(KindAround seen) {
        return new FrozenCount(
                seen.kind(),
                seen.inside().before(),
                seen.inside().after(),
                seen.ring().before(),
                seen.ring().after(),
                seen.elsewhere().before(),
                seen.elsewhere().after());
    }

    KindAround seen() {
        return new KindAround(
                kind,
                new Pair(insideBefore, insideAfter),
                new Pair(ringBefore, ringAfter),
                new Pair(elsewhereBefore, elsewhereAfter));
    }
}
