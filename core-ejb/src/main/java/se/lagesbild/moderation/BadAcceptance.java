package se.lagesbild.moderation;

import se.lagesbild.shared.DomainException;

/** A decision lacks something; the code says what. */
public final class BadAcceptance extends DomainException {
    private static final long serialVersionUID = 1L;

    BadAcceptance(String code) {
        super(code, code);
    }
}
