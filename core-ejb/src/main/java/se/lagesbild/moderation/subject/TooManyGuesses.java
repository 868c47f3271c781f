package se.lagesbild.moderation.subject;

import se.lagesbild.shared.DomainException;

/** Somebody has tried too many codes that open nothing. */
public final class TooManyGuesses extends DomainException {
    private static final long serialVersionUID = 1L;

    TooManyGuesses() {
        super("extract.too-many-guesses", "too many codes that open nothing");
    }
}
