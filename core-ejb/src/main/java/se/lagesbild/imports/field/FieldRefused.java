package se.lagesbild.imports.field;

import se.lagesbild.shared.DomainException;

/** What a reporter tells cannot be taken down so; the code says why. */
public final class FieldRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    FieldRefused(String code) {
        super(code, code);
    }
}
