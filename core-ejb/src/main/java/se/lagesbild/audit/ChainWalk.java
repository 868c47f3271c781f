package se.lagesbild.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.vault.Keys;

/** One walk along the whole chain: where it first breaks, and how. */
final class ChainWalk {
    private static final int STRIDE = 1000;
    private static final int MOST_CHECKPOINTS = 10_000;

    private final EntityManager entityManager;
    private final Keys keys;
    private @Nullable Instant since;

    ChainWalk(EntityManager entityManager, Keys keys) {
        this.entityManager = entityManager;
        this.keys = keys;
    }

    /** @param outside a checkpoint that was kept outside the house, or null */
    Check walk(AuditHead head, @Nullable Seal outside) {
        var seals = new HashMap<Long, Seal>();
        for (var seal : seals(outside)) {
            if (!seal.isOurs(keys)) {
                return check(seal.sequence(), Flaw.FORGED);
            }
            var other = seals.put(seal.sequence(), seal);
            if (other != null && !Arrays.equals(other.hash(), seal.hash())) {
                return check(seal.sequence(), Flaw.RECHAINED);
            }
        }
        return walk(head, seals);
    }

    private Check walk(AuditHead head, Map<Long, Seal> seals) {
        var link = new byte[32];
        var sequence = 0L;
        for (var page = after(0); !page.isEmpty(); page = after(sequence)) {
            for (var entry : page) {
                sequence++;
                if (entry.sequence() != sequence) {
                    return check(sequence, Flaw.DELETED);
                }
                var next = Chain.link(link, entry.entry());
                if (!entry.fits(sequence, next)) {
                    return check(sequence, liesElsewhere(link, entry) ? Flaw.SWAPPED : Flaw.EDITED);
                }
                link = next;
                var seal = seals.remove(sequence);
                if (seal != null && !Arrays.equals(seal.hash(), link)) {
                    return check(sequence, Flaw.RECHAINED);
                }
                since = since == null ? entry.asLine().at() : since;
                // A long chain must not be held in memory as a whole.
                entityManager.detach(entry);
            }
        }
        if (head.lastSequence() > sequence || !seals.isEmpty()) {
            return check(sequence + 1, Flaw.TRUNCATED);
        }
        if (head.lastSequence() < sequence || !Arrays.equals(head.lastHash(), link)) {
            return check(head.lastSequence(), Flaw.RECHAINED);
        }
        return new Check(sequence, 0, since, Flaw.NONE);
    }

    /** Whether the entry that belongs here is found further on: its words, or its link. */
    private boolean liesElsewhere(byte[] link, AuditEntry here) {
        for (var page = after(here.sequence()); !page.isEmpty(); page = after(last(page))) {
            for (var other : page) {
                var belongs = Chain.link(link, other.entry());
                if (other.hasLink(belongs) || here.hasLink(belongs)) {
                    return true;
                }
                entityManager.detach(other);
            }
        }
        return false;
    }

    private static long last(List<AuditEntry> page) {
        return page.get(page.size() - 1).sequence();
    }

    private Check check(long broken, Flaw flaw) {
        return new Check(broken, Math.max(1, broken), since, flaw);
    }

    private List<Seal> seals(@Nullable Seal outside) {
        var kept = entityManager
                .createQuery("select c from Checkpoint c order by c.id desc", Checkpoint.class)
                .setMaxResults(MOST_CHECKPOINTS)
                .getResultStream()
                .map(Checkpoint::seal);
        return (outside == null ? kept : java.util.stream.Stream.concat(kept, java.util.stream.Stream.of(outside)))
                .toList();
    }

    private List<AuditEntry> after(long sequence) {
        return entityManager
                .createQuery(
                        "select e from AuditEntry e where e.sequence > :after order by e.sequence", AuditEntry.class)
                .setParameter("after", sequence)
                .setMaxResults(STRIDE)
                .getResultList();
    }
}
