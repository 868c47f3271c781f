package se.lagesbild.moderation.disclosure;

import se.lagesbild.shared.DomainException;

/** A disclosure cannot be proposed or decided so; the code says why. */
public final class DisclosureRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    DisclosureRefused(String code) {
        super(code, code);
    }
}
