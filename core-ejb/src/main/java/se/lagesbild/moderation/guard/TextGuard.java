package se.lagesbild.moderation.guard;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import se.lagesbild.screening.personal.Finding;
import se.lagesbild.screening.personal.PersonalData;

/**
 * Stands between what was written and what others read. What the finder is sure of must be masked or kept with a reason;
 * a name is a hint, since first names are words too, and asks for the moderator's word that the text points at nobody.
 */
public final class TextGuard {
    private final PersonalData finder = new PersonalData();

    /** Everything in a text that nobody has decided to keep, names included. */
    public List<Finding> undecided(String text, Collection<Kept> kept) {
        return finder.find(text).stream()
                .filter(finding -> kept.stream().noneMatch(one -> one.covers(finding, text)))
                .toList();
    }

    /**
     * Lets a text pass, or says what stands in the way.
     *
     * @param pointsAtNobody the moderator vouches that the text does not point a person out
     * @throws UndecidedFindings when something does
     */
    public void check(String text, Collection<Kept> kept, boolean pointsAtNobody) {
        var kinds = EnumSet.noneOf(Finding.Kind.class);
        undecided(text, kept).forEach(finding -> kinds.add(finding.kind()));
        var named = kinds.remove(Finding.Kind.NAME);
        if (!kinds.isEmpty()) {
            throw UndecidedFindings.standing(kinds);
        }
        if (named && !pointsAtNobody) {
            throw UndecidedFindings.maybeNamed();
        }
    }

    /** The reasons that the text leans on; what was kept and then masked after all is left out. */
    public List<KeepReason> reasons(String text, Collection<Kept> kept) {
        var found = finder.find(text);
        return kept.stream()
                .filter(one -> found.stream().anyMatch(finding -> one.covers(finding, text)))
                .map(Kept::reason)
                .toList();
    }
}
