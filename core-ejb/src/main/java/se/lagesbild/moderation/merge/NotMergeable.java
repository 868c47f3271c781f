package se.lagesbild.moderation.merge;

import se.lagesbild.shared.DomainException;

/** These two cannot be joined, or this one cannot be taken apart; the code says why. */
public final class NotMergeable extends DomainException {
    private static final long serialVersionUID = 1L;

    NotMergeable(String code) {
        super(code, code);
    }
}
