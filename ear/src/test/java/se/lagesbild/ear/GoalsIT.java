package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.catalogue.ChangeBook;
import se.lagesbild.catalogue.ServiceGoals;
import se.lagesbild.catalogue.goals.Goals;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueItem;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/** Goals in working days, and the queue that follows them, on a real database. */
@ExtendWith(ArquillianExtension.class)
class GoalsIT {
    private static final GeoPoint PLACE = new GeoPoint(58.95, 13.4);

    @Deployment
    static Archive<?> house() {
        return House.with(GoalsIT.class, GoalsIT.Step.class, AsAdmin.class, AsModerator.class);
    }

    @Inject
    ServiceGoals goals;

    @Inject
    ChangeBook book;

    @Inject
    Intake intake;

    @Inject
    ModerationQueue queue;

    @Inject
    AsAdmin admin;

    @Inject
    AsModerator moderator;

    @Test
    void what_is_due_first_stands_first_and_a_changed_goal_counts_what_waits_anew() throws Exception {
        change(new Goals(5, Map.of()));
        var slow = send("DARK_PATH");
        var quick = send("LITTER");
        assertEquals(List.of(slow, quick), order(slow, quick));
        change(new Goals(5, Map.of("LITTER", 1)));
        assertEquals(List.of(quick, slow), order(slow, quick));
        assertEquals(1, item(quick).standing().workingDays());
        assertEquals(5, item(slow).standing().workingDays());
        assertTrue(leads(quick, slow, one -> moderator.does(() -> queue.next(one, WaitingFilter.ALL))));
        assertTrue(leads(slow, quick, one -> moderator.does(() -> queue.previous(one, WaitingFilter.ALL))));
        var later = send("LITTER");
        assertEquals(List.of(quick, later, slow), order(slow, quick, later));
        change(new Goals(null, Map.of()));
        assertEquals(List.of(slow, quick, later), order(slow, quick, later));
        assertTrue(!item(slow).standing().hasGoal());
        var changes = admin.does(() -> book.of("goal.LITTER"));
        assertEquals("1", changes.get(0).change().before());
        assertEquals("", changes.get(0).change().after());
        change(new Goals(5, Map.of()));
    }

    @Test
    void odd_goals_and_those_who_have_not_seen_the_last_are_refused() throws Exception {
        change(new Goals(5, Map.of()));
        assertEquals("goal.days", refused(goals.now(), new Goals(0, Map.of())));
        assertEquals("goal.days", refused(goals.now(), new Goals(5, Map.of("LITTER", 251))));
        assertEquals("setting.changed-meanwhile", refused(new Goals(7, Map.of()), new Goals(8, Map.of())));
        assertThrows(
                EJBAccessException.class,
                () -> moderator.does(() -> {
                    goals.change(goals.now(), new Goals(9, Map.of()));
                    return null;
                }));
    }

    private String refused(Goals seen, Goals wanted) {
        return assertThrows(
                        CatalogueRefused.class,
                        () -> admin.does(() -> {
                            goals.change(seen, wanted);
                            return null;
                        }))
                .code();
    }

    private void change(Goals wanted) throws Exception {
        admin.does(() -> {
            goals.change(goals.now(), wanted);
            return null;
        });
    }

    private List<Trace> order(Trace... mine) throws Exception {
        return moderator.does(() -> queue.page(WaitingFilter.ALL, 0, 200)).stream()
                .map(QueueItem::trace)
                .filter(List.of(mine)::contains)
                .toList();
    }

    /** What others have sent may lie between. */
    private static boolean leads(Trace from, Trace to, Step step) throws Exception {
        var here = Optional.of(from);
        for (var steps = 0; steps < 200 && here.isPresent() && !here.get().equals(to); steps++) {
            here = step.beside(here.get());
        }
        return here.filter(to::equals).isPresent();
    }

    interface Step {
        Optional<Trace> beside(Trace one) throws Exception;
    }

    private QueueItem item(Trace trace) throws Exception {
        return moderator.does(() -> queue.these(List.of(trace))).get(0);
    }

    private Trace send(String category) throws Exception {
        intake.submit(new SubmitPlace(
                UUID.randomUUID(), category, PLACE, null, null, "Mål", null, null, null, "sv", List.of()));
        var newest = new WaitingFilter(null, null, null, null, WaitingOrder.NEWEST);
        return moderator.does(() -> queue.page(newest, 0, 1)).get(0).trace();
    }
}
