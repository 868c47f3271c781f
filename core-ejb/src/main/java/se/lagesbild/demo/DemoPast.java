package se.lagesbild.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.demo.people.Written;
import se.lagesbild.demo.town.DemoTown;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueItem;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;

/**
 * Writes the demo's past into the house through the gates that people use, so that every part of it is true. A call is
 * a transaction for many acts: each commit waits for the disk, and one for each act made the first start slow.
 */
@Stateless
@RolesAllowed(Role.HOUSE)
public class DemoPast {
    private static final int QUEUE = 200;

    @Inject
    ObservationLog log;

    @Inject
    Intake intake;

    @Inject
    ModerationDesk desk;

    @Inject
    ModerationQueue queue;

    public boolean isTold() {
        return log.lastChange() > 0;
    }

    public void note(List<NewObservation> history) {
        log.recordAll(history);
    }

    public void send(List<Written> submissions) {
        submissions.forEach(written -> intake.submitEarlier(written.form(), written.receivedAt()));
    }

    /** What waits, the oldest first. */
    public List<Trace> queue() {
        return queue.page(WaitingFilter.ALL, 0, QUEUE).stream()
                .sorted(Comparator.comparing(QueueItem::receivedAt))
                .map(QueueItem::trace)
                .toList();
    }

    /**
     * Gives those submissions that are to be decided their verdict.
     *
     * @param byText what was sent, by its text
     */
    public void decide(List<Trace> traces, Map<String, Written> byText, DemoTown town) {
        for (var trace : traces) {
            var dossier = desk.open(trace);
            var written = byText.get(dossier.original());
            if (written != null && written.decided()) {
                decide(dossier, written, town);
            }
        }
    }

    private void decide(Dossier dossier, Written written, DemoTown town) {
        var refused = written.refused();
        if (refused != null) {
            reject(dossier, refused);
        } else {
            var place = dossier.place() == null ? pointOf(dossier, town) : null;
            desk.accept(
                    dossier.trace(),
                    dossier.version(),
                    new Acceptance(
                            dossier.category(), true, written.seriousness(), written.masked(), place, List.of(), true));
        }
    }

    private void reject(Dossier dossier, RejectReason reason) {
        desk.reject(dossier.trace(), dossier.version(), reason, desk.politeWords(dossier.trace(), reason));
    }

    /** The point that a moderator finds for a place that was only named. */
    private static @Nullable GeoPoint pointOf(Dossier dossier, DemoTown town) {
        return town.places().stream()
                .filter(place -> place.name().equals(dossier.placeText()))
                .findFirst()
                .map(PlaceHit::point)
                .orElse(null);
    }
}
