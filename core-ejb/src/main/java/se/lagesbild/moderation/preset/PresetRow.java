package se.lagesbild.moderation.preset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.lagesbild.moderation.receiver.Receiver;

/** Where everything goes that is sent on to a kind of receiver: an office's address, never a person's. */
@Entity
@Table(name = "receiver_address")
class PresetRow {
    @Id
    @Enumerated(EnumType.STRING)
    private Receiver receiver;

    private String email;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PresetRow() {}

    PresetRow(Receiver receiver, String email) {
        this.receiver = receiver;
        this.email = email;
    }

    void goesTo(String address) {
        email = address;
    }

    Receiver receiver() {
        return receiver;
    }

    String email() {
        return email;
    }
}
