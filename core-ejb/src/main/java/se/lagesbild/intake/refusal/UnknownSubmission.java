package se.lagesbild.intake.refusal;

import se.lagesbild.shared.DomainException;

/** There is no such submission, or it has been erased. */
public final class UnknownSubmission extends DomainException {
    private static final long serialVersionUID = 1L;

    public UnknownSubmission() {
        super("submission.unknown", "unknown submission");
    }
}
