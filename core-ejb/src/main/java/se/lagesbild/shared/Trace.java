package se.lagesbild.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Opaque link from a submission to its observation, contact and feedback; dies with the submission. */
@Embeddable
public record Trace(UUID uuid) implements Serializable {
    public Trace {
        Objects.requireNonNull(uuid);
    }

    public static Trace fresh() {
        return new Trace(UUID.randomUUID());
    }
}
