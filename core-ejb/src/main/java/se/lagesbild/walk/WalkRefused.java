package se.lagesbild.walk;

import se.lagesbild.shared.DomainException;

/** A walk, a stop or an answer cannot be so; the code says why. */
public final class WalkRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    WalkRefused(String code) {
        super(code, code);
    }
}
