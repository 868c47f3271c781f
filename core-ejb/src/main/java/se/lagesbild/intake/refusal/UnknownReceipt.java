package se.lagesbild.intake.refusal;

import se.lagesbild.shared.DomainException;

/** There is no letterbox behind this code. */
public final class UnknownReceipt extends DomainException {
    private static final long serialVersionUID = 1L;

    public UnknownReceipt() {
        super("receipt.unknown", "unknown receipt");
    }
}
