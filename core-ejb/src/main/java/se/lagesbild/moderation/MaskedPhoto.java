package se.lagesbild.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** The copy of a photo that others may see once a moderator has vouched for it; sealed like the photo itself. */
@Entity
@Table(name = "masked_photo")
class MaskedPhoto {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID trace;
    private int position;
    private byte[] jpeg;

    @Column(name = "people_free")
    private boolean peopleFree;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected MaskedPhoto() {}

    MaskedPhoto(Trace trace, int position, byte[] sealedJpeg) {
        this.trace = trace.uuid();
        this.position = position;
        this.jpeg = sealedJpeg.clone();
    }

    /** More black: what was vouched for must be looked at again. */
    void replace(byte[] sealedJpeg) {
        jpeg = sealedJpeg.clone();
        peopleFree = false;
    }

    void vouch() {
        peopleFree = true;
    }

    boolean isPeopleFree() {
        return peopleFree;
    }

    byte[] sealedJpeg() {
        return jpeg.clone();
    }
}
