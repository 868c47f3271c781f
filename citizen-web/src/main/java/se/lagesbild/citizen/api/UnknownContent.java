package se.lagesbild.citizen.api;

import se.lagesbild.shared.DomainException;

/** A content type that is not taken in. */
final class UnknownContent extends DomainException {
    private static final long serialVersionUID = 1L;

    UnknownContent() {
        super("content.unknown", "content type not taken in");
    }
}
