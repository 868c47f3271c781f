package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.measure.MeasureKind;
import se.lagesbild.measure.MeasurePlan;
import se.lagesbild.measure.Measures;
import se.lagesbild.measure.NewProblem;
import se.lagesbild.measure.ProblemPlace;
import se.lagesbild.measure.ProblemText;
import se.lagesbild.measure.Problems;
import se.lagesbild.shared.GeoPoint;

/** What is done near a place is found on a real database, however much is done elsewhere. */
@ExtendWith(ArquillianExtension.class)
class MeasureIT {
    private static final int MORE_THAN_A_LIST = 201;
    private static final GeoPoint HERE = new GeoPoint(58.9, 13.3);
    private static final GeoPoint FAR_AWAY = new GeoPoint(58.99, 13.5);

    @Deployment
    static Archive<?> house() {
        return House.with(MeasureIT.class, AsModerator.class, AsCoordinator.class);
    }

    @Inject
    Problems problems;

    @Inject
    Measures measures;

    @Inject
    AsModerator moderator;

    @Inject
    AsCoordinator coordinator;

    @Test
    void what_is_done_here_is_not_lost_among_what_is_done_elsewhere() throws Exception {
        coordinator.does(() -> {
            var elsewhere = problem(FAR_AWAY);
            for (var one = 0; one < MORE_THAN_A_LIST; one++) {
                measures.plan(elsewhere, plan(LocalDate.of(2026, 2, 1)));
            }
            return null;
        });
        var here = coordinator.does(() -> measures.plan(problem(HERE), plan(LocalDate.of(2027, 2, 1))));
        var found = moderator.does(() -> measures.near(new GeoPoint(58.9015, 13.3), 100));
        assertEquals(List.of(here), found.stream().map(one -> one.id()).toList());
        assertEquals(List.of(), moderator.does(() -> measures.near(new GeoPoint(58.91, 13.3), 100)));
        assertThrows(EJBAccessException.class, () -> moderator.does(() -> measures.open()));
    }

    private long problem(GeoPoint place) {
        return problems.write(new NewProblem(
                new ProblemText("Mörker", "Det är mörkt.", "", "", ""),
                new ProblemPlace(place, 100),
                Set.of("DARK_PATH"),
                LocalDate.of(2026, 1, 1)));
    }

    private static MeasurePlan plan(LocalDate followUpOn) {
        return new MeasurePlan(
                MeasureKind.LIGHTING,
                MeasureKind.Approach.SITUATIONAL,
                MeasureKind.Reach.SHORT,
                "",
                "MUNICIPALITY",
                "",
                "Ljust",
                "Den som ser går",
                LocalDate.of(2026, 1, 2),
                null,
                null,
                followUpOn);
    }
}
