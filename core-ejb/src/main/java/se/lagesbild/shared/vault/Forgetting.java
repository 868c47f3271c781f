package se.lagesbild.shared.vault;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.lagesbild.shared.Role;

/** Finishes outside the database what was forgotten in it: first the journal, then the slips. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class Forgetting {
    private static final System.Logger LOG = System.getLogger(Forgetting.class.getName());
    private static final int AT_A_TIME = 500;
    private static final int IDS_A_QUESTION = 500;
    private static final int MOST_ORPHANS = 100;
    private static final Duration GROWN_UP = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Journal journal;

    @Inject
    Slips slips;

    @Inject
    Clock clock;

    /**
     * Writes what is forgotten into the journal, then destroys the slips; false when there was nothing to do. A crash in
     * between leaves the rows, and all is done once more.
     */
    public boolean finishSome() {
        var rows = entityManager
                .createQuery("select f from ForgottenKey f order by f.id", ForgottenKey.class)
                .setMaxResults(AT_A_TIME)
                .getResultList();
        var lines = rows.stream().map(row -> row.forJournal(clock)).toList();
        journal.write(lines);
        destroySlips(lines);
        rows.forEach(entityManager::remove);
        return !rows.isEmpty();
    }

    /** Shows the whole journal, some lines at a time, with their slips destroyed once more. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // as long as the journal, and each act commits alone
    public void replay(Consumer<List<Forgotten>> act) {
        journal.read(lines -> {
            destroySlips(lines);
            act.accept(lines);
        });
    }

    /**
     * Takes away the slips whose row was never committed. Many of them are no crash's: then the database is older than
     * the folder, the right backup may still come, and all of them stay.
     */
    public int sweep() {
        var orphans = new HashSet<UUID>();
        slips.each(clock.instant().minus(GROWN_UP), drawer -> {
            if (orphans.size() <= MOST_ORPHANS) {
                drawer.removeAll(known(drawer));
                orphans.addAll(drawer);
            }
        });
        if (orphans.size() > MOST_ORPHANS) {
            LOG.log(WARNING, "many key slips belong to no row: is the database an older copy? They are left alone");
            return 0;
        }
        orphans.forEach(slips::destroy);
        return orphans.size();
    }

    private void destroySlips(Collection<Forgotten> lines) {
        lines.stream().map(Forgotten::slip).filter(Objects::nonNull).forEach(slips::destroy);
    }

    private Set<UUID> known(Collection<UUID> drawer) {
        var known = new HashSet<UUID>();
        var all = List.copyOf(drawer);
        for (var from = 0; from < all.size(); from += IDS_A_QUESTION) {
            var some = all.subList(from, Math.min(all.size(), from + IDS_A_QUESTION));
            for (var entity : List.of("DataKey", "ForgottenKey")) {
                known.addAll(entityManager
                        .createQuery("select k.slip from " + entity + " k where k.slip in :slips", UUID.class)
                        .setParameter("slips", some)
                        .getResultList());
            }
        }
        return known;
    }
}
