package se.lagesbild.sender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/**
 * How a resident wishes to be answered. Lies in its own row, so that it can be erased and the submission remain. Only
 * days are kept: an hour could point at a person.
 */
@Entity
@Table(name = "sender")
class Sender {
    @Id
    private UUID trace;

    private byte[] email;
    private String language;

    private byte[] link;

    @Column(name = "link_hash")
    private byte[] linkHash;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "confirmed_on")
    private @Nullable LocalDate confirmedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Sender() {}

    Sender(Trace trace, byte[] sealedEmail, String language, byte[] sealedLink, byte[] linkHash, LocalDate today) {
        this.trace = trace.uuid();
        this.email = sealedEmail.clone();
        this.language = language;
        this.link = sealedLink.clone();
        this.linkHash = linkHash.clone();
        this.keptOn = today;
    }

    void confirm(LocalDate today) {
        if (confirmedOn == null) {
            confirmedOn = today;
        }
    }

    /** The case is over: from today the days of the municipality's rule are counted. */
    void close(LocalDate today) {
        closedOn = today;
    }

    /** The case is open again: nothing is counted. */
    void reopen() {
        closedOn = null;
    }

    boolean isConfirmed() {
        return confirmedOn != null;
    }

    boolean mustGo(RetentionRule rule, LocalDate today) {
        return rule.erases(keptOn, isConfirmed(), closedOn, today);
    }

    boolean linkIsTooOld(LocalDate today) {
        return keptOn.isBefore(RetentionRule.oldestLink(today));
    }

    Trace trace() {
        return new Trace(trace);
    }

    byte[] sealedEmail() {
        return email.clone();
    }

    byte[] sealedLink() {
        return link.clone();
    }

    String language() {
        return language;
    }
}
