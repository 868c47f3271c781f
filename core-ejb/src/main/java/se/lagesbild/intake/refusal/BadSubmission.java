package se.lagesbild.intake.refusal;

import se.lagesbild.shared.DomainException;

/** Something in the form cannot be so; names the field, so that the sender can mend it. */
public final class BadSubmission extends DomainException {
    private static final long serialVersionUID = 1L;
    private final String field;

    public BadSubmission(String field, String code) {
        super(code, code);
        this.field = field;
    }

    /** The name of the field, as in the interface's body. */
    public String field() {
        return field;
    }
}
