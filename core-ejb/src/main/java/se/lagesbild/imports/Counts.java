package se.lagesbild.imports;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;

/** How many rows got which verdict. */
@Embeddable
public record Counts(int fresh, int changed, int seen, int rejected, int outside) implements Serializable {

    static Counts of(Collection<Verdict> verdicts) {
        return new Counts(
                Collections.frequency(verdicts, Verdict.NEW),
                Collections.frequency(verdicts, Verdict.CHANGED),
                Collections.frequency(verdicts, Verdict.SEEN),
                Collections.frequency(verdicts, Verdict.REJECTED),
                Collections.frequency(verdicts, Verdict.OUTSIDE));
    }

    public int total() {
        return fresh + changed + seen + rejected + outside;
    }

    public int of(Verdict verdict) {
        return switch (verdict) {
            case NEW -> fresh;
            case CHANGED -> changed;
            case SEEN -> seen;
            case REJECTED -> rejected;
            case OUTSIDE -> outside;
        };
    }
}
