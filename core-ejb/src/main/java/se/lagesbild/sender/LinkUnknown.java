package se.lagesbild.sender;

import se.lagesbild.shared.DomainException;

/** The link is too old, or the address that it belonged to has been erased. */
public final class LinkUnknown extends DomainException {
    private static final long serialVersionUID = 1L;

    LinkUnknown() {
        super("link.unknown", "unknown link");
    }
}
