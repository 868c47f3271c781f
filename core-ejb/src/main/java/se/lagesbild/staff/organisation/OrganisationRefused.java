package se.lagesbild.staff.organisation;

import se.lagesbild.shared.DomainException;

/** An organisation cannot be added, called or chosen so; the code says why. */
public final class OrganisationRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    OrganisationRefused(String code) {
        super(code, code);
    }
}
