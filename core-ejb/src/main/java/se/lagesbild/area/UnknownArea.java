package se.lagesbild.area;

import se.lagesbild.shared.DomainException;

/** Somebody named an area that the division in force does not hold. */
public class UnknownArea extends DomainException {
    private static final long serialVersionUID = 1L;

    UnknownArea() {
        super("area.unknown", "no such area in the division in force");
    }
}
