package se.lagesbild.area;

import se.lagesbild.shared.DomainException;

/** A stored outline cannot be read any more: somebody has been in the tables. */
class UnusableArea extends DomainException {
    private static final long serialVersionUID = 1L;

    UnusableArea(String code) {
        super("area.unusable", "the outline of " + code + " cannot be read");
    }
}
