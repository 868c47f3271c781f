package se.lagesbild.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.lagesbild.imports.police.PoliceEvent;

/** A police event that has become an observation; lives as long as the observation, so that no import repeats it. */
@Entity
@Table(name = "police_event")
class KnownEvent {
    @Id
    @Column(name = "source_id")
    private long source;

    @Column(name = "observation_id")
    private long observation;

    private String fact;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected KnownEvent() {}

    KnownEvent(PoliceEvent event, long observation) {
        this.source = event.source();
        this.observation = observation;
        this.fact = event.fact();
    }

    void corrected(PoliceEvent event) {
        this.fact = event.fact();
    }

    long source() {
        return source;
    }

    long observation() {
        return observation;
    }

    String fact() {
        return fact;
    }
}
