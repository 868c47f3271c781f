package se.lagesbild.moderation.preset;

import se.lagesbild.shared.DomainException;

/** That is not one e-mail address. */
public final class BadAddress extends DomainException {
    private static final long serialVersionUID = 1L;

    BadAddress() {
        super("forward.address-wrong", "no address");
    }
}
