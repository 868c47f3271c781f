package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.lagesbild.citizen.door.Doorkeeper;
import se.lagesbild.citizen.follow.SameAs;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.ReceiptGiven;
import se.lagesbild.intake.SubmitPlace;

/** Hands in what a person sends from a page, with what the page tells about how far it can be trusted. */
@RequestScoped
public class Sending {
    @Inject
    SameAs same;

    @Inject
    Signs signs;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Intake intake;

    /**
     * Hands it in; answers the receipt.
     *
     * @throws se.lagesbild.citizen.door.Crowded when it has to come back in a while
     * @throws se.lagesbild.shared.DomainException when it cannot be so
     */
    ReceiptGiven send(SubmitPlace place) {
        same.check(place.details().sameAs());
        var trust = doorkeeper.letIn(place, signs.proof(), signs.areOdd());
        return intake.submit(place, trust);
    }
}
