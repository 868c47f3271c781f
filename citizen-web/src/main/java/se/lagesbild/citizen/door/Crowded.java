package se.lagesbild.citizen.door;

import java.time.Duration;
import se.lagesbild.shared.DomainException;

/** The house is full for the moment; whoever comes back in a while is let in. */
public final class Crowded extends DomainException {
    private static final long serialVersionUID = 1L;
    private static final int LEAST_SECONDS = 30;

    private final int seconds;

    Crowded(Duration wait) {
        super("intake.crowded", "full, for some " + wait.toSeconds() + " s");
        // Not to the second: all who were sent away would come back at once.
        this.seconds = (int) Math.max(LEAST_SECONDS, wait.toSeconds() + 1);
    }

    /** For the header Retry-After. */
    public int seconds() {
        return seconds;
    }
}
