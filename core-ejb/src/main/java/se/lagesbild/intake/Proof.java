package se.lagesbild.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;

/** What proves that a draft is this submission, and lets its receipt be made again. */
@Embeddable
class Proof {
    @Column(name = "draft_hash")
    private byte[] draftHash;

    @Column(name = "receipt_hash")
    private byte[] receiptHash;

    /** Name of the key that the receipt was made with. */
    @Column(name = "receipt_key")
    private String receiptKey;

    @Column(name = "content_hash")
    private byte[] contentHash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Proof() {}

    Proof(byte[] draftHash, byte[] receiptHash, String receiptKey, byte[] contentHash) {
        this.draftHash = draftHash;
        this.receiptHash = receiptHash;
        this.receiptKey = receiptKey;
        this.contentHash = contentHash;
    }

    boolean holds(byte[] otherContent) {
        return Arrays.equals(contentHash, otherContent);
    }

    String receiptKey() {
        return receiptKey;
    }
}
