package se.lagesbild.intake.refusal;

import se.lagesbild.shared.DomainException;

/** The case is over: nothing more can be written, and nothing taken back. */
public final class LetterboxClosed extends DomainException {
    private static final long serialVersionUID = 1L;

    public LetterboxClosed() {
        super("letterbox.closed", "the case is closed");
    }
}
