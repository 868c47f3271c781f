package se.lagesbild.measure;

import se.lagesbild.shared.DomainException;

/** A problem or a measure cannot be written or carried on so; the code says why. */
public final class MeasureRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    MeasureRefused(String code) {
        super(code, code);
    }
}
