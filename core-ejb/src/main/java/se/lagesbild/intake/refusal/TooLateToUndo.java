package se.lagesbild.intake.refusal;

import se.lagesbild.shared.DomainException;

/** The sender has been told, or may have been: what has left the house is not taken back. */
public final class TooLateToUndo extends DomainException {
    private static final long serialVersionUID = 1L;

    public TooLateToUndo() {
        super("submission.too-late-to-undo", "told already, or not decided");
    }
}
