package se.lagesbild.area.basemap;

import se.lagesbild.shared.DomainException;

/** A stored feature cannot be read any more: somebody has been in the tables. */
class UnusableFeature extends DomainException {
    private static final long serialVersionUID = 1L;

    UnusableFeature(long id) {
        super("basemap.unusable", "the shape of feature " + id + " cannot be read");
    }
}
