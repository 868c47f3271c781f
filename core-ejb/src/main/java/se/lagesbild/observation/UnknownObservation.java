package se.lagesbild.observation;

import se.lagesbild.shared.DomainException;

/** No observation holds under this id: there never was one, or it is withdrawn already. */
public final class UnknownObservation extends DomainException {
    private static final long serialVersionUID = 1L;

    UnknownObservation(long id) {
        super("observation.unknown", "observation " + id);
    }
}
