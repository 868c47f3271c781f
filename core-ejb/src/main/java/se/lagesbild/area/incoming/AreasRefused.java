package se.lagesbild.area.incoming;

import se.lagesbild.shared.DomainException;

/** A file of areas cannot be taken in. */
public final class AreasRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    private AreasRefused(String code) {
        super(code, code);
    }

    static AreasRefused refuse(String code) {
        return new AreasRefused(code);
    }
}
