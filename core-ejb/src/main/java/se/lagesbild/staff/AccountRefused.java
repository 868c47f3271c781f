package se.lagesbild.staff;

import se.lagesbild.shared.DomainException;

/** An account cannot be made or changed so; the code says why. */
public final class AccountRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    AccountRefused(String code) {
        super(code, code);
    }
}
