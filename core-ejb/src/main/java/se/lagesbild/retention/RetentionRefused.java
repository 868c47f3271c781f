package se.lagesbild.retention;

import se.lagesbild.shared.DomainException;

/** A rule cannot be changed so, or a thing not be held; the code says why. */
public final class RetentionRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    RetentionRefused(String code) {
        super(code, code);
    }
}
