package se.lagesbild.screening.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds what seems to be personal data. Keeps nothing, logs nothing, decides nothing: a person looks at what it found. */
public final class PersonalData {
    private final Rulebook rules;

    public PersonalData() {
        this.rules = Rulebook.ofTheHouse();
    }

    /** The findings in a text, in its order; none lies over another. */
    public List<Finding> find(String text) {
        var folded = rules.folding().fold(text);
        var pieces = new ArrayList<Piece>();
        for (var rule : rules.rules()) {
            rule.find(folded, pieces);
        }
        rules.names().find(folded, pieces);
        return pieces.stream()
                .sorted(Comparator.comparingInt(Piece::start))
                .map(piece -> new Finding(piece.kind(), folded.sentStart(piece.start()), folded.sentEnd(piece.end())))
                .toList();
    }

    /**
     * The text with every finding replaced.
     *
     * @param mask what stands there instead
     */
    public String mask(String text, Function<Finding.Kind, String> mask) {
        var masked = new StringBuilder();
        var done = 0;
        for (var finding : find(text)) {
            masked.append(text, done, finding.start()).append(mask.apply(finding.kind()));
            done = finding.end();
        }
        return masked.append(text.substring(done)).toString();
    }
}
