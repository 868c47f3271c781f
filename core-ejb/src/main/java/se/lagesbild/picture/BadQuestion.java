package se.lagesbild.picture;

import se.lagesbild.shared.DomainException;

/** The question cannot be answered with a picture. */
public final class BadQuestion extends DomainException {
    private static final long serialVersionUID = 1L;

    BadQuestion(String code) {
        super(code, code);
    }
}
