package se.lagesbild.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lagesbild.outbox.Outbox;
import se.lagesbild.shared.AddressBook;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.job.Jobs;
import se.lagesbild.shared.vault.Keys;

/** The gate of the checkpoints: one a day, signed, kept here and sent to where nobody of this house can change it. */
@Stateless
@Local(AddressBook.class)
@LocalBean
public class Checkpoints implements AddressBook {
    private static final String JOB = "audit-checkpoint";
    private static final String LETTER = "checkpoint";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Keys keys;

    @Inject
    Jobs jobs;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Makes the day's checkpoint unless it is made; fails when another node makes it at the same time. */
    @RolesAllowed(Role.HOUSE)
    public void today() {
        on(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** The same for a day that is named. */
    @RolesAllowed(Role.HOUSE)
    public void on(LocalDate day) {
        var planned = day.atStartOfDay(clock.getZone()).toInstant();
        if (jobs.isDone(JOB, planned)) {
            return;
        }
        jobs.take(JOB, planned);
        var head = entityManager.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head.lastSequence() == 0) {
            return;
        }
        var checkpoint = new Checkpoint(Seal.of(head.lastSequence(), head.lastHash(), keys), clock.instant());
        entityManager.persist(checkpoint);
        if (settings.isSet(Setting.AUDIT_EMAIL)) {
            outbox.write(checkpoint.trace(), LETTER);
        }
    }

    /** The last checkpoints, newest first. */
    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public List<CheckpointLine> latest(int most) {
        return entityManager
                .createQuery("select c from Checkpoint c order by c.id desc", Checkpoint.class)
                .setMaxResults(Math.min(most, 50))
                .getResultStream()
                .map(checkpoint -> new CheckpointLine(
                        checkpoint.madeAt(),
                        checkpoint.seal().sequence(),
                        checkpoint.seal().code()))
                .toList();
    }

    @Override
    @PermitAll
    public Optional<Address> addressOf(Trace whom) {
        return entityManager
                .createQuery("select c from Checkpoint c where c.trace = :trace", Checkpoint.class)
                .setParameter("trace", whom.uuid())
                .getResultStream()
                .findFirst()
                .filter(found -> settings.isSet(Setting.AUDIT_EMAIL))
                .map(found -> new Address(
                        settings.of(Setting.AUDIT_EMAIL),
                        "sv",
                        "/moderation/audit.xhtml?kontrollpunkt=" + found.seal().code()));
    }

    /** Said here, too: a method that the interface alone brings may be called by nobody. */
    @Override
    @PermitAll
    public Optional<Address> addressOf(Trace whom, String letter) {
        return letter.equals(LETTER) ? addressOf(whom) : Optional.empty();
    }
}
