package se.lagesbild.imports;

import java.util.HashMap;
import java.util.Map;
import se.lagesbild.imports.police.PoliceEvent;

/** What is known already when a file is judged, growing with each of its rows; pure. */
final class KnownFacts {
    static final String PUBLISHED_AGAIN = "import.reason.published-again";

    private final Map<Long, String> factOf = new HashMap<>();
    private final Map<String, Long> sourceOf = new HashMap<>();

    void add(long source, String fact) {
        factOf.put(source, fact);
        sourceOf.put(fact, source);
    }

    /**
     * Judges the next event of the file. The police now and then publish an event twice, under two numbers: the same
     * type, minute and place is the same event, and is not counted again.
     */
    Verdict judge(PoliceEvent event) {
        var fact = event.fact();
        var before = factOf.get(event.source());
        if (fact.equals(before)) {
            return Verdict.SEEN;
        }
        if (before == null && sourceOf.containsKey(fact)) {
            return Verdict.REJECTED;
        }
        if (before != null) {
            sourceOf.remove(before, event.source());
        }
        add(event.source(), fact);
        return before == null ? Verdict.NEW : Verdict.CHANGED;
    }
}
