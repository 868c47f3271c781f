package se.lagesbild.catalogue;

import se.lagesbild.shared.DomainException;

/** Nothing is called so here. */
public final class UnknownCategory extends DomainException {
    private static final long serialVersionUID = 1L;

    UnknownCategory() {
        super("category.unknown", "unknown category");
    }
}
