package se.lagesbild.moderation.opinion;

import se.lagesbild.shared.DomainException;

/** A colleague cannot be asked, or answered, like this; the code says why. */
public final class BadOpinion extends DomainException {
    private static final long serialVersionUID = 1L;

    BadOpinion(String code) {
        super(code, code);
    }
}
