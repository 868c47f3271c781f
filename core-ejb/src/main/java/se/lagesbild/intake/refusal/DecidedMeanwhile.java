package se.lagesbild.intake.refusal;

import se.lagesbild.shared.DomainException;

/** Somebody else decided this submission since it was opened. */
public final class DecidedMeanwhile extends DomainException {
    private static final long serialVersionUID = 1L;

    public DecidedMeanwhile() {
        super("submission.decided-meanwhile", "decided since it was opened");
    }
}
