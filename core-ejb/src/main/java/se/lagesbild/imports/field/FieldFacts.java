package se.lagesbild.imports.field;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.shared.Role;

/** Writes into the log in the house's name what a reporter has told; who it was stays here. */
@Stateless
@RunAs(Role.HOUSE)
@RolesAllowed(Role.REPORTER)
public class FieldFacts {
    @Inject
    ObservationLog observations;

    public long record(NewObservation fact) {
        return observations.record(fact);
    }

    public void withdraw(long fact) {
        observations.withdraw(fact);
    }
}
