package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.Workload;
import se.lagesbild.moderation.claims.Claims;
import se.lagesbild.moderation.workload.WorkReport;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/** How the moderators' work is counted, on a real database. */
@ExtendWith(ArquillianExtension.class)
class WorkloadIT {
    private static final GeoPoint PLACE = new GeoPoint(58.95, 13.4);

    @Deployment
    static Archive<?> house() {
        return House.with(WorkloadIT.class, AsModerator.class, AsCoordinator.class);
    }

    @Inject
    Intake intake;

    @Inject
    ModerationQueue queue;

    @Inject
    ModerationDesk desk;

    @Inject
    Claims claims;

    @Inject
    Workload workload;

    @Inject
    AsModerator moderator;

    @Inject
    AsCoordinator coordinator;

    @Test
    void verdicts_are_counted_with_their_time_and_what_waits_with_its_age() throws Exception {
        var before = report();
        for (var number = 0; number < 3; number++) {
            var accepted = send();
            moderator.does(() -> claims.open(accepted));
            moderator.does(() -> {
                desk.accept(accepted, desk.open(accepted).version(), new Acceptance("LITTER", true, 1, "", null));
                return null;
            });
        }
        send();
        var after = report();
        assertEquals(before.decided() + 3, after.decided());
        assertEquals(before.accepted() + 3, after.accepted());
        assertEquals(before.waiting().count() + 1, after.waiting().count());
        assertTrue(after.days().stream().anyMatch(day -> day.medianSeconds() != null));
        assertTrue(after.categories().stream().anyMatch(share -> share.code().equals("LITTER")));
        assertTrue(after.whole());
        assertThrows(EJBAccessException.class, () -> moderator.does(() -> workload.ofLast(7)));
    }

    private WorkReport report() throws Exception {
        return coordinator.does(() -> workload.ofLast(7));
    }

    private Trace send() throws Exception {
        intake.submit(new SubmitPlace(
                UUID.randomUUID(), "LITTER", PLACE, null, null, "Skräp", null, null, null, "sv", List.of()));
        var newest = new WaitingFilter(null, null, null, null, WaitingOrder.NEWEST);
        return moderator.does(() -> queue.page(newest, 0, 1)).get(0).trace();
    }
}
