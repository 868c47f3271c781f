package se.lagesbild.intake.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.Trust;
import se.lagesbild.shared.Trace;

/** A message about the pages: it waits until somebody of the staff has handled it. Its words lie sealed. */
@Entity
@Table(name = "site_message")
class SiteMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "row_version")
    private long version;

    private UUID trace;

    @Column(name = "draft_hash")
    private byte[] draftHash;

    private byte[] words;
    private byte @Nullable [] contact;
    private String language;

    @Enumerated(EnumType.STRING)
    private Trust trust;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "handled_by")
    private @Nullable String handledBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SiteMessage() {}

    SiteMessage(
            Trace trace,
            byte[] draftHash,
            byte[] sealedWords,
            byte @Nullable [] sealedContact,
            String language,
            Trust trust,
            LocalDate today) {
        this.trace = trace.uuid();
        this.draftHash = draftHash;
        this.words = sealedWords;
        this.contact = sealedContact;
        this.language = language;
        this.trust = trust;
        this.receivedOn = today;
    }

    void handled(String who) {
        if (handledBy == null) {
            handledBy = who;
        }
    }

    void waitsAgain() {
        handledBy = null;
    }

    long id() {
        return id == null ? 0 : id;
    }

    Trace trace() {
        return new Trace(trace);
    }

    byte[] sealedWords() {
        return words;
    }

    byte @Nullable [] sealedContact() {
        return contact;
    }

    String language() {
        return language;
    }

    Trust trust() {
        return trust;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String handledBy() {
        return handledBy == null ? "" : handledBy;
    }
}
