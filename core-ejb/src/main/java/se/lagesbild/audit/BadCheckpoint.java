package se.lagesbild.audit;

import se.lagesbild.shared.DomainException;

/** What was given is no checkpoint: a part is missing, or something else was pasted. */
public final class BadCheckpoint extends DomainException {
    private static final long serialVersionUID = 1L;

    BadCheckpoint() {
        super("audit.bad-checkpoint", "not a checkpoint");
    }
}
