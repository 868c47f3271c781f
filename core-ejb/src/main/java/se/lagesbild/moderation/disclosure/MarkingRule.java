package se.lagesbild.moderation.disclosure;

import java.util.List;
import java.util.Map;

/** What a proposal must hold to: every field has a decision, and every mask a paragraph. */
final class MarkingRule {
    private static final int LONGEST = 20_000;

    private MarkingRule() {}

    /**
     * The markings as they stand against the originals.
     *
     * @param originals what the submission holds, by field
     * @param photosUntouched every photo has been looked at, and nothing in it was painted over
     */
    static List<Marking> checked(
            Map<Field, String> originals, List<Marking> markings, Outcome outcome, boolean photosUntouched) {
        if (markings.size() != originals.size()
                || markings.stream().map(Marking::field).distinct().count() != markings.size()
                || !markings.stream().allMatch(one -> originals.containsKey(one.field()))) {
            throw new DisclosureRefused("disclosure.choice-missing");
        }
        var settled = markings.stream()
                .map(one -> one.against(originals.getOrDefault(one.field(), "")))
                .toList();
        settled.forEach(one -> mustHold(one, originals.getOrDefault(one.field(), "")));
        mustBeSeen(settled, photosUntouched);
        mustFit(settled, outcome);
        return settled;
    }

    /** The decision and the masks must say the same. */
    static void mustFit(List<Marking> markings, Outcome outcome) {
        var masked = markings.stream().anyMatch(Marking::isMasked);
        if (outcome == Outcome.WHOLE && masked) {
            throw new DisclosureRefused("disclosure.whole-but-masked");
        }
        if (outcome.isRefusal() && !masked) {
            throw new DisclosureRefused("disclosure.nothing-masked");
        }
    }

    /** Photos go out as they came only when each has been looked at, also when that changes before the decision. */
    static void mustBeSeen(List<Marking> markings, boolean photosUntouched) {
        if (!photosUntouched && markings.stream().anyMatch(one -> one.field() == Field.PHOTOS && !one.isMasked())) {
            throw new DisclosureRefused("disclosure.photos-unseen");
        }
    }

    private static void mustHold(Marking one, String original) {
        if (one.given().length() > LONGEST) {
            throw new DisclosureRefused("disclosure.text-too-long");
        }
        var same = one.given().equals(original.strip());
        if (one.field().isWords() && same == one.isMasked()) {
            throw new DisclosureRefused(same ? "disclosure.ground-without-mask" : "disclosure.mask-without-ground");
        }
    }
}
