package se.lagesbild.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.shared.erasure.Terms;

/** The rules, for a room that tells somebody how long what it holds is kept. */
@ApplicationScoped
public class TermsInForce implements Terms {
    @Inject
    Rules rules;

    @Override
    public List<Kept> inForce() {
        return rules.kinds().stream()
                .map(rules::inForce)
                .flatMap(Optional::stream)
                .flatMap(TermsInForce::kept)
                .toList();
    }

    private static Stream<Kept> kept(RuleLine rule) {
        var term = rule.term();
        return term == null ? Stream.empty() : Stream.of(new Kept(rule.kind(), term.period(), rule.decision()));
    }
}
