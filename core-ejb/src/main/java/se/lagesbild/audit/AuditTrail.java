package se.lagesbild.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;

/** The gate of the record: writes what was done as it is done, and lets the auditor read and check it. */
@Stateless
public class AuditTrail {
    private static final int STRIDE = 1000;

    @PersistenceContext
    EntityManager entityManager;

    /** Joins the transaction of the act: done and on record, or neither. */
    @PermitAll
    public void on(@Observes Acted event) {
        entityManager.persist(head(LockModeType.PESSIMISTIC_WRITE).append(written(event)));
    }

    /** A page of the record, newest first. */
    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public List<AuditLine> latest(int first, int size) {
        return entityManager
                .createQuery("select e from AuditEntry e order by e.sequence desc", AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(Math.min(size, 200))
                .getResultStream()
                .map(AuditTrail::read)
                .toList();
    }

    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public long length() {
        return head(LockModeType.NONE).lastSequence();
    }

    /** Walks the whole chain: an entry that was changed, removed or put in breaks it. */
    @RolesAllowed({Role.AUDITOR, Role.ADMIN})
    public Check verify() {
        var head = head(LockModeType.NONE);
        var before = new byte[32];
        var sequence = 0L;
        for (var page = after(0); !page.isEmpty(); page = after(sequence)) {
            for (var entry : page) {
                sequence++;
                before = Chain.link(before, entry.entry());
                if (entry.sequence() != sequence || !Arrays.equals(before, entry.hash())) {
                    return new Check(sequence, sequence);
                }
            }
        }
        var whole = head.lastSequence() <= sequence;
        return new Check(sequence, whole ? 0 : sequence + 1);
    }

    private List<AuditEntry> after(long sequence) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.sequence > :after order by e.sequence", AuditEntry.class)
                .setParameter("after", sequence)
                .setMaxResults(STRIDE)
                .getResultList();
    }

    private AuditHead head(LockModeType lock) {
        return entityManager.find(AuditHead.class, AuditHead.ONLY, lock);
    }

    private static String written(Acted event) {
        return Json.createObjectBuilder()
                .add("at", event.at().toString())
                .add("who", event.who())
                .add("act", event.act())
                .add("what", event.what())
                .build()
                .toString();
    }

    private static AuditLine read(AuditEntry entry) {
        JsonObject written;
        try (var reader = Json.createReader(new StringReader(entry.entry()))) {
            written = reader.readObject();
        }
        return new AuditLine(
                entry.sequence(),
                Instant.parse(written.getString("at")),
                written.getString("who"),
                written.getString("act"),
                written.getString("what"));
    }
}
