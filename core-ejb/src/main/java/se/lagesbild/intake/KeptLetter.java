package se.lagesbild.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** A letter in the letterbox behind a receipt, sealed like everything else that people wrote. */
@Entity
@Table(name = "letter")
class KeptLetter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID trace;

    @Column(name = "written_by")
    private String writtenBy;

    private byte[] words;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "draft_hash")
    private byte @Nullable [] draftHash;

    /** From when the sender may read it; null for at once. */
    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected KeptLetter() {}

    KeptLetter(Trace trace, String writtenBy, byte[] sealedWords, LocalDate writtenOn, byte @Nullable [] draftHash) {
        this.trace = trace.uuid();
        this.writtenBy = writtenBy;
        this.words = sealedWords;
        this.writtenOn = writtenOn;
        this.draftHash = draftHash;
    }

    KeptLetter heldUntil(Instant when) {
        toldAt = when;
        return this;
    }

    String writtenBy() {
        return writtenBy;
    }

    byte[] sealedWords() {
        return words;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }
}
