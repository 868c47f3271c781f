package se.lagesbild.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a rule: one administrator proposes it, another approves it. The last approved change of a kind is its rule;
 * a kind without one, or whose last one has no term, is kept.
 */
@Entity
@Table(name = "retention_change")
class RuleChange {
    /** How far a change has come. */
    enum State {
        PROPOSED,
        APPROVED,
        DECLINED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "row_version")
    private long version;

    private String kind;
    private @Nullable String term;
    private String decision;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected RuleChange() {}

    RuleChange(String kind, @Nullable Term term, String decision, String by, Instant now) {
        this.kind = kind;
        this.term = term == null ? null : term.written();
        this.decision = decision;
        this.proposedBy = by;
        this.proposedAt = now;
        this.state = State.PROPOSED;
    }

    /** Two persons stand behind each rule. */
    void approve(String by, Instant now) {
        if (by.equals(proposedBy)) {
            throw new RetentionRefused("retention.own-proposal");
        }
        decide(State.APPROVED, by, now);
    }

    /** Who proposed it may take it back, and anybody else may say no. */
    void decline(String by, Instant now) {
        decide(State.DECLINED, by, now);
    }

    private void decide(State next, String by, Instant now) {
        if (state != State.PROPOSED) {
            throw new RetentionRefused("retention.decided");
        }
        state = next;
        decidedBy = by;
        decidedAt = now;
    }

    String kind() {
        return kind;
    }

    @Nullable
    Term term() {
        return term == null ? null : Term.read(term);
    }

    RuleLine asLine() {
        return new RuleLine(id == null ? 0 : id, kind, term(), decision, proposedBy, proposedAt, decidedBy, decidedAt);
    }
}
