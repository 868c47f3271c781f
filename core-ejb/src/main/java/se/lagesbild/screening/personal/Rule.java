package se.lagesbild.screening.personal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of personal data looks.
 *
 * @param cased whether capitals count
 * @param least fewest digits
 * @param most most digits
 * @param unlike shapes that such a piece does not begin with
 * @param stop words that such a piece does not begin with
 * @param after words that do not come next
 * @param need words without which it is not believed
 * @param veto words beside which it is not believed
 * @param despite words beside which no veto and no stop word counts
 */
record Rule(
        Finding.Kind kind,
        Pattern pattern,
        boolean cased,
        Edge edge,
        int least,
        int most,
        List<Check> checks,
        List<Pattern> unlike,
        Set<String> stop,
        Set<String> after,
        @Nullable Near need,
        @Nullable Near veto,
        @Nullable Near despite) {
    private static final Pattern NEXT_WORD_GAP = Pattern.compile("[ -]?");

    /** Only where a piece may begin is one looked for: a long run of letters or digits costs no more than a short one. */
    void find(Folded text, List<Piece> found) {
        var searched = cased ? text.cased() : text.small();
        var matcher = pattern.matcher(searched).useTransparentBounds(true);
        for (var from = 0; from < searched.length(); ) {
            var piece = edge.opens(text, from)
                            && matcher.region(from, searched.length()).lookingAt()
                    ? new Piece(kind, from, matcher.end())
                    : null;
            if (piece != null && piece.free(found) && believes(text, piece.start(), piece.end())) {
                found.add(piece);
                from = piece.end();
            } else {
                from++;
            }
        }
    }

    private boolean believes(Folded text, int start, int end) {
        var small = text.small().substring(start, end);
        return edge.closes(text, end)
                && counts(small)
                && checks.stream().allMatch(check -> check.passes(small))
                && unlike.stream().noneMatch(shape -> shape.matcher(small).lookingAt())
                && (need == null || need.holds(text, start, end))
                && (!doubted(text, small, start, end) || (despite != null && despite.holds(text, start, end)));
    }

    private boolean counts(String small) {
        var digits = small.chars().filter(one -> one >= '0' && one <= '9').count();
        return digits >= least && digits <= most;
    }

    private boolean doubted(Folded text, String small, int start, int end) {
        return (veto != null && veto.holds(text, start, end))
                || (!stop.isEmpty() && stop.contains(small.replaceAll("[^a-z].*", "")))
                || (!after.isEmpty() && followed(text, end));
    }

    private boolean followed(Folded text, int end) {
        var gap = NEXT_WORD_GAP.matcher(text.small());
        gap.region(end, text.small().length()).lookingAt();
        return text.words().stream().anyMatch(word -> word.start() == gap.end() && after.contains(word.letters()));
    }
}
