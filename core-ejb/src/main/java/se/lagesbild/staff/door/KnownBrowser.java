package se.lagesbild.staff.door;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A browser from which the account's owner has come in; its slips are counted apart from those of strangers. */
@Entity
@Table(name = "known_browser")
class KnownBrowser {
    @Id
    @Column(name = "token_hash")
    private String hash;

    @Column(name = "account_id")
    private long account;

    private int failed;

    @Column(name = "seen_at")
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected KnownBrowser() {}

    KnownBrowser(String hash, long account, Instant now) {
        this.hash = hash;
        this.account = account;
        this.seenAt = now;
    }

    boolean belongsTo(long other) {
        return account == other;
    }

    int failed() {
        failed++;
        return failed;
    }

    void seen(Instant now) {
        failed = 0;
        seenAt = now;
    }
}
