package se.lagesbild.intake.refusal;

import se.lagesbild.shared.DomainException;

/** A draft that is stored already came again with other content. */
public final class DraftReused extends DomainException {
    private static final long serialVersionUID = 1L;

    public DraftReused() {
        super("draft.reused", "a stored draft came again with other content");
    }
}
