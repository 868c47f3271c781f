package se.lagesbild.moderation.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** What one moderator asked another; question and answer lie sealed with the submission that they are about. */
@Entity
@Table(name = "second_opinion")
class OpinionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID trace;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_of")
    private String askedOf;

    private byte[] note;

    @Column(name = "asked_at")
    private Instant askedAt;

    private byte @Nullable [] answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected OpinionRow() {}

    OpinionRow(Trace trace, String askedBy, String askedOf, byte[] sealedNote, Instant now) {
        this.trace = trace.uuid();
        this.askedBy = askedBy;
        this.askedOf = askedOf;
        this.note = sealedNote.clone();
        this.askedAt = now;
    }

    void answer(byte[] sealedWords, Instant now) {
        answer = sealedWords.clone();
        answeredAt = now;
    }

    boolean waitsFor(String who) {
        return answeredAt == null && askedOf.equals(who);
    }

    Trace trace() {
        return new Trace(trace);
    }

    String askedBy() {
        return askedBy;
    }

    String askedOf() {
        return askedOf;
    }

    byte[] note() {
        return note.clone();
    }

    Instant askedAt() {
        return askedAt;
    }

    byte @Nullable [] answer() {
        return answer == null ? null : answer.clone();
    }
}
