package se.lagesbild.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.vault.Keys;

/** The gate of the record: writes what was done as it is done, and lets the auditor read and check it. */
@Stateless
public class AuditTrail {
    /** How many lines an export holds at most; the rest is exported by narrowing the days. */
    public static final int MOST_EXPORTED = 10_000;

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** Joins the transaction of the act: done and on record, or neither. */
    @PermitAll
    public void on(@Observes Acted event) {
        entityManager.persist(head(LockModeType.PESSIMISTIC_WRITE).append(Written.entry(event)));
    }

    /** A page of the record, newest first. */
    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public List<AuditLine> latest(int first, int size) {
        return entityManager
                .createQuery("select e from AuditEntry e order by e.sequence desc", AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(Math.min(size, MOST))
                .getResultStream()
                .map(AuditEntry::asLine)
                .toList();
    }

    /**
     * What was done, newest first.
     *
     * @param before only lines with a lower number than this
     */
    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public List<AuditLine> find(AuditSearch search, long before, int size) {
        return lines(search, before, Math.min(size, MOST));
    }

    /** The newest lines of a search, to be taken out of the house; that they were is itself on record. */
    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public List<AuditLine> export(AuditSearch search) {
        var lines = lines(search, Long.MAX_VALUE, MOST_EXPORTED);
        record("audit.exported", lines.size());
        return lines;
    }

    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public long length() {
        return head(LockModeType.NONE).lastSequence();
    }

    /**
     * Walks the whole chain: an entry that was changed, removed or put in breaks it, and so does one that a search would
     * not find by what it says. That it was walked is itself on record.
     */
    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public Check verify() {
        return recorded(walk(null));
    }

    /**
     * The same, against a checkpoint that was sent out of the house: it also finds a chain that was made anew together
     * with the checkpoints here.
     *
     * @throws BadCheckpoint when it is no checkpoint
     */
    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public Check verifyAgainst(String code) {
        return recorded(walk(Seal.read(code).orElseThrow(BadCheckpoint::new)));
    }

    private Check recorded(Check check) {
        if (check.isWhole()) {
            record("audit.verified", check.entries());
        } else {
            record("audit.found-broken", check.firstBroken());
        }
        return check;
    }

    private Check walk(@Nullable Seal outside) {
        var head = head(LockModeType.NONE);
        // What is written afterwards must read the head anew, as others have left it.
        entityManager.detach(head);
        return new ChainWalk(entityManager, keys).walk(head, outside);
    }

    private List<AuditLine> lines(AuditSearch search, long before, int most) {
        var narrowed = new TreeMap<String, Object>(Map.of("e.sequence < :before", before));
        narrow(narrowed, "e.act = :act", search.act());
        narrow(narrowed, "e.who = :who", search.who());
        narrow(narrowed, "e.what = :what", search.what());
        var from = search.from();
        narrow(narrowed, "e.at >= :from", from == null ? "" : Written.startOf(from));
        var to = search.to();
        narrow(narrowed, "e.at < :to", to == null ? "" : Written.startOf(to.plusDays(1)));
        var query = entityManager.createQuery(
                narrowed.keySet().stream()
                        .collect(Collectors.joining(
                                " and ", "select e from AuditEntry e where ", " order by e.sequence desc")),
                AuditEntry.class);
        narrowed.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        return query.setMaxResults(most)
                .getResultStream()
                .map(AuditEntry::asLine)
                .toList();
    }

    private static void narrow(Map<String, Object> conditions, String condition, String value) {
        if (!value.isEmpty()) {
            conditions.put(condition, value);
        }
    }

    private AuditHead head(LockModeType lock) {
        return entityManager.find(AuditHead.class, AuditHead.ONLY, lock);
    }

    private void record(String act, long what) {
        on(new Acted(caller.getCallerPrincipal().getName(), act, Long.toString(what), clock.instant()));
    }
}
