package se.lagesbild.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** A washed photo of a submission and what its sender says that it shows, sealed. */
@Entity
@Table(name = "submission_photo")
class KeptPhoto {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID trace;
    private int position;
    private byte[] jpeg;
    private byte @Nullable [] words;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected KeptPhoto() {}

    KeptPhoto(Trace trace, int position, byte[] sealedJpeg, byte @Nullable [] sealedWords) {
        this.trace = trace.uuid();
        this.position = position;
        this.jpeg = sealedJpeg;
        this.words = sealedWords;
    }

    byte[] sealedJpeg() {
        return jpeg;
    }
}
