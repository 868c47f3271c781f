package se.lagesbild.moderation.forward;

import se.lagesbild.shared.DomainException;

/** A submission cannot be sent on like this; the code says why. */
public final class BadForwarding extends DomainException {
    private static final long serialVersionUID = 1L;

    BadForwarding(String code) {
        super(code, code);
    }
}
