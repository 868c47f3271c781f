package se.lagesbild.intake.message;

import se.lagesbild.shared.DomainException;

/** There is no such message. */
public final class UnknownMessage extends DomainException {
    private static final long serialVersionUID = 1L;

    UnknownMessage(long id) {
        super("message.unknown", "message " + id);
    }
}
