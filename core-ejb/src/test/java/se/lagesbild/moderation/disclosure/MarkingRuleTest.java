package se.lagesbild.moderation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Words;

class MarkingRuleTest {
    private static final String TEXT = "Anna står vid bron.";
    private static final Marking GIVEN = marking(Field.TEXT, null, TEXT);
    private static final Marking MASKED = marking(Field.TEXT, Paragraph.OSL_21_7, "[namn] står vid bron.");

    @Test
    void what_is_given_as_it_came_needs_no_paragraph() {
        assertThat(check(Outcome.WHOLE, GIVEN)).containsExactly(GIVEN);
        assertThat(check(Outcome.WHOLE, marking(Field.TEXT, null, "  " + TEXT + "\r\n")))
                .containsExactly(GIVEN);
    }

    @Test
    void a_mask_needs_a_paragraph_and_a_paragraph_a_mask() {
        assertThat(check(Outcome.PART, MASKED)).containsExactly(MASKED);
        refused("disclosure.mask-without-ground", Outcome.PART, marking(Field.TEXT, null, "[namn] står vid bron."));
        refused("disclosure.ground-without-mask", Outcome.PART, marking(Field.TEXT, Paragraph.OSL_26_1, TEXT));
    }

    @Test
    void the_decision_says_what_the_masks_say() {
        refused("disclosure.whole-but-masked", Outcome.WHOLE, MASKED);
        refused("disclosure.nothing-masked", Outcome.PART, GIVEN);
        refused("disclosure.nothing-masked", Outcome.NOTHING, GIVEN);
    }

    @Test
    void every_field_has_one_decision() {
        refused("disclosure.choice-missing", Outcome.WHOLE);
        refused("disclosure.choice-missing", Outcome.WHOLE, marking(Field.EMAIL, null, ""));
        refused("disclosure.choice-missing", Outcome.WHOLE, GIVEN, GIVEN);
    }

    @Test
    void what_is_no_text_is_given_as_it_came_or_not_at_all() {
        var original = Map.of(Field.EMAIL, "anna@example.org");
        assertThat(MarkingRule.checked(
                        original, List.of(marking(Field.EMAIL, Paragraph.OSL_21_7, "a@b.se")), Outcome.PART, true))
                .containsExactly(marking(Field.EMAIL, Paragraph.OSL_21_7, ""));
        assertThat(MarkingRule.checked(original, List.of(marking(Field.EMAIL, null, "")), Outcome.WHOLE, true))
                .containsExactly(marking(Field.EMAIL, null, "anna@example.org"));
    }

    @Test
    void a_photo_that_nobody_has_looked_at_is_not_given_out_as_it_is() {
        var photos = Map.of(Field.PHOTOS, "1 foto");
        var given = List.of(marking(Field.PHOTOS, null, ""));
        assertThatThrownBy(() -> MarkingRule.checked(photos, given, Outcome.WHOLE, false))
                .hasMessage("disclosure.photos-unseen");
        assertThat(MarkingRule.checked(photos, given, Outcome.WHOLE, true)).hasSize(1);
    }

    @Test
    void every_paragraph_and_field_has_words() {
        var words = Words.of("disclosure", Words.SWEDISH);
        for (var ground : Paragraph.values()) {
            assertThat(words.know("ground." + ground) && words.know("ground." + ground + ".text"))
                    .isTrue();
        }
        for (var field : Field.values()) {
            assertThat(words.know("field." + field)).isTrue();
        }
    }

    @Test
    void a_proposal_is_read_as_it_was_written() {
        var proposal = new Proposal(Outcome.PART, "Se \"texten\"", List.of(MASKED, marking(Field.EMAIL, null, "a@b")));
        assertThat(Written.read(Written.of(proposal))).isEqualTo(proposal);
    }

    private static List<Marking> check(Outcome outcome, Marking... markings) {
        return MarkingRule.checked(Map.of(Field.TEXT, TEXT), List.of(markings), outcome, true);
    }

    private static void refused(String code, Outcome outcome, Marking... markings) {
        assertThatThrownBy(() -> check(outcome, markings)).hasMessage(code);
    }

    private static Marking marking(Field field, @Nullable Paragraph ground, String given) {
        return new Marking(field, ground, given);
    }
}
