package se.lagesbild.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One act on record, chained to the one before it. The entry's own characters are hashed, never a rebuilt object; the
 * columns beside it are for searching, and are checked against it.
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @Column(name = "sequence_number")
    private long sequence;

    private String entry;
    private byte[] hash;

    @Column(name = "acted_at")
    private @Nullable String at;

    private @Nullable String who;
    private @Nullable String act;

    @Column(name = "subject")
    private @Nullable String what;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AuditEntry() {}

    AuditEntry(long sequence, String entry, byte[] hash) {
        this.sequence = sequence;
        this.entry = entry;
        this.hash = hash.clone();
        var line = Written.line(sequence, entry);
        this.at = line.at().toString();
        this.who = line.who();
        this.act = line.act();
        this.what = line.what();
    }

    long sequence() {
        return sequence;
    }

    String entry() {
        return entry;
    }

    /** Whether it is the next in the chain, and found by what it says. */
    boolean fits(long next, byte[] link) {
        return sequence == next && Arrays.equals(link, hash) && isFoundByWhatItSays();
    }

    boolean hasLink(byte[] link) {
        return Arrays.equals(link, hash);
    }

    AuditLine asLine() {
        return Written.line(sequence, entry);
    }

    private boolean isFoundByWhatItSays() {
        var line = asLine();
        return line.at().toString().equals(at)
                && line.who().equals(who)
                && line.act().equals(act)
                && line.what().equals(what);
    }
}
