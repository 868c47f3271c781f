package se.lagesbild.citizen;

import se.lagesbild.shared.DomainException;

/** The photos weigh more than we take in. */
public final class TooHeavy extends DomainException {
    private static final long serialVersionUID = 1L;

    TooHeavy(String code) {
        super(code, code);
    }
}
