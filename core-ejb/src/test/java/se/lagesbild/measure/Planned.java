package se.lagesbild.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/** Problems and plans for tests. */
final class Planned {
    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final LocalDate FOLLOW_UP = LocalDate.of(2026, 12, 1);
    static final Instant NOW = Instant.parse("2026-08-20T10:00:00Z");

    private Planned() {}

    static NewProblem tunnel() {
        return new NewProblem(
                new ProblemText("Mörker i tunneln", "Lampor är släckta.", "Kvällar", "Pendlare", "Sen lagning"),
                new ProblemPlace(new GeoPoint(58.95, 13.4), 100),
                Set.of("DARK_PATH", "GRAFFITI"),
                LocalDate.of(2026, 5, 1));
    }

    static Problem problem() {
        return new Problem(tunnel(), "samordnare", NOW);
    }

    static MeasurePlan lamps() {
        return lamps(null, FOLLOW_UP);
    }

    static MeasurePlan lamps(@Nullable LocalDate to, LocalDate followUpOn) {
        return new MeasurePlan(
                MeasureKind.LIGHTING,
                MeasureKind.Approach.SITUATIONAL,
                MeasureKind.Reach.LONG,
                "Nya armaturer",
                "MUNICIPALITY",
                "",
                "Hälften så många",
                "Den som ser väljer tunneln",
                FIRST,
                to,
                null,
                followUpOn);
    }
}
