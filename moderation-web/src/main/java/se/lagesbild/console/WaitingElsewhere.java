package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.lagesbild.intake.message.SiteMessages;
import se.lagesbild.measure.Measures;
import se.lagesbild.moderation.disclosure.Disclosures;

/** How much waits on the pages beside the queue. */
@ApplicationScoped
public class WaitingElsewhere {
    @Inject
    SiteMessages messages;

    @Inject
    Disclosures disclosures;

    @Inject
    Measures measures;

    long messages() {
        return messages.waiting();
    }

    long disclosures() {
        return disclosures.waiting();
    }

    long overdueFollowUps() {
        return measures.overdue();
    }
}
