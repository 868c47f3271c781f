package se.lagesbild.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The one row that every change of the log locks and raises: it gives the change its number and the new observations
 * their ids, and it lets a picture see with one small read whether it is still true (decision 9).
 */
@Entity
@Table(name = "log_head")
class LogHead {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_change")
    private long lastChange;

    @Column(name = "last_observation")
    private long lastObservation;

    protected LogHead() {}

    long nextChange() {
        return ++lastChange;
    }

    long nextObservation() {
        return ++lastObservation;
    }

    long lastChange() {
        return lastChange;
    }
}
