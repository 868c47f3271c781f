package se.lagesbild.audit.incident;

import se.lagesbild.shared.DomainException;

/** An incident cannot be written or carried on so; the code says why. */
public final class IncidentRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    IncidentRefused(String code) {
        super(code, code);
    }
}
