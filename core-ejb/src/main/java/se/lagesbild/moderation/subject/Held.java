package se.lagesbild.moderation.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.HeldBack;
import se.lagesbild.shared.erasure.Terms;

/** How long things are kept, and what is held back beyond that. */
@ApplicationScoped
public class Held {
    @Inject
    SubmissionShelf shelf;

    @Inject
    Senders senders;

    @Inject
    Instance<Terms> terms;

    @Inject
    Instance<HeldBack> heldBack;

    Optional<LocalDate> closedOn(Trace trace) {
        return shelf.closedOn(trace);
    }

    List<Terms.Kept> terms() {
        return Stream.concat(terms.stream().flatMap(one -> one.inForce().stream()), senders.term().stream())
                .toList();
    }

    boolean isHeldBack(Trace trace) {
        return heldBack.stream().anyMatch(one -> one.held().contains(trace));
    }
}
