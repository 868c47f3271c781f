package se.lagesbild.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.moderation.near.Neighbour;
import se.lagesbild.moderation.near.Surroundings;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Sweref99;

/** The gate to what lies near a submission. Nobody's words are opened for it. */
@Stateless
@RolesAllowed(Role.MODERATOR)
public class Neighbourhood {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SubmissionShelf shelf;

    @Inject
    ObservationLog log;

    /** The likest of what lies near, at most 20; nothing when the submission has no point. */
    public List<Neighbour> near(Dossier dossier, int metres, int weeks) {
        var place = dossier.place();
        if (place == null) {
            return List.of();
        }
        var here = Sweref99.of(place);
        var around = new Surroundings(
                dossier.trace(),
                here,
                dossier.category(),
                dossier.receivedAt(),
                metres,
                Duration.ofDays(7L * weeks),
                MOST);
        var found = around.of(
                shelf.near(here, metres, around.from(), around.to()),
                log.near(here, metres, around.from(), around.to()));
        return Surroundings.explained(found, reasons(found));
    }

    private Map<UUID, @Nullable RejectReason> reasons(List<Neighbour> found) {
        var rejected = found.stream()
                .filter(one -> one.status() == Status.REJECTED)
                .map(one -> Objects.requireNonNull(one.trace()).uuid())
                .toList();
        var reasons = new HashMap<UUID, @Nullable RejectReason>();
        if (!rejected.isEmpty()) {
            entityManager
                    .createQuery("select v from Verdict v where v.trace in :traces order by v.id", Verdict.class)
                    .setParameter("traces", rejected)
                    .getResultStream()
                    .forEach(verdict -> reasons.put(verdict.trace().uuid(), verdict.rejectReason()));
        }
        return reasons;
    }
}
