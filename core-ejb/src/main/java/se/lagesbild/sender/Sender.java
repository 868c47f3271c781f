package se.lagesbild.sender;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.lagesbild.shared.Trace;

/** How a resident wishes to be answered. Lies in its own row, so that it can be erased and the submission remain. */
@Entity
@Table(name = "sender")
class Sender {
    @Id
    private UUID trace;

    private byte[] email;
    private String language;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Sender() {}

    Sender(Trace trace, byte[] sealedEmail, String language) {
        this.trace = trace.uuid();
        this.email = sealedEmail.clone();
        this.language = language;
    }

    byte[] sealedEmail() {
        return email.clone();
    }

    String language() {
        return language;
    }
}
