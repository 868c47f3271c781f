package se.lagesbild.moderation.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.guard.UndecidedFindings;
import se.lagesbild.moderation.receiver.Ground;
import se.lagesbild.moderation.receiver.Receiver;
import se.lagesbild.shared.Words;

/** What must be in place before a submission is sent on. */
class ForwardRuleTest {
    private static final String FAULTS = "felanmalan@demostad.example";
    private static final String LAMP = "Lampan vid trappan är trasig.";

    private final ForwardRule rule = new ForwardRule();

    @Test
    void a_broken_lamp_goes_to_the_department_that_mends_lamps() {
        assertThat(rule.check(wish(Receiver.OTHER_DEPARTMENT, Ground.DUTY_TO_GUIDE, " " + FAULTS + " ", LAMP)))
                .isEqualTo(new ForwardRule.Whole(Receiver.OTHER_DEPARTMENT, Ground.DUTY_TO_GUIDE, FAULTS, LAMP));
    }

    @Test
    void somebody_must_be_chosen_and_a_ground_that_carries_it_there() {
        refuses("forward.receiver-missing", wish(null, Ground.NOT_SECRET, FAULTS, LAMP));
        refuses("forward.ground-missing", wish(Receiver.POLICE_TIP, null, FAULTS, LAMP));
        refuses("forward.ground-missing", wish(Receiver.POLICE_TIP, Ground.CHILD_AT_RISK, FAULTS, LAMP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "felanmalan", "a@b", "a@b.se, c@d.se", "A <a@b.se>", "a@b.se\nBcc: c@d.se"})
    void what_is_not_one_address_is_refused(String email) {
        refuses("forward.address-wrong", wish(Receiver.OTHER_DEPARTMENT, Ground.NOT_SECRET, email, LAMP));
    }

    @Test
    void there_must_be_something_to_read() {
        refuses("forward.text-missing", wish(Receiver.OTHER_DEPARTMENT, Ground.NOT_SECRET, FAULTS, " "));
        refuses("forward.text-missing", wish(Receiver.OTHER_DEPARTMENT, Ground.NOT_SECRET, FAULTS, "a".repeat(2001)));
    }

    @Test
    void what_points_at_somebody_is_masked_or_kept_first_as_before_the_picture() {
        var wish = wish(Receiver.POLICE_TIP, Ground.CRIME_SUSPECTED, FAULTS, "Ring 070-174 06 05 om langningen.");
        assertThatThrownBy(() -> rule.check(wish)).isInstanceOf(UndecidedFindings.class);
    }

    @ParameterizedTest
    @EnumSource(Receiver.class)
    void every_receiver_has_a_ground_and_words_for_the_sender(Receiver receiver) {
        assertThat(receiver.grounds()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Words.of("intake", Words.SWEDISH).know("letter.forwarded." + receiver))
                .isTrue();
    }

    @Test
    void a_threat_to_life_waits_for_the_call_to_112() {
        var text = new Acceptance("DARK_PATH", false, 0, "Hot mot någon vid bron.", null, List.of(), false);
        refuses("forward.call-first", new Forwarding(Receiver.THREAT_TO_LIFE, Ground.NECESSITY, FAULTS, null, text));
        assertThat(rule.check(new Forwarding(
                                Receiver.THREAT_TO_LIFE, Ground.NECESSITY, FAULTS, LocalTime.of(21, 30), text))
                        .receiver()
                        .atOnce())
                .isTrue();
    }

    private void refuses(String code, Forwarding wish) {
        assertThatThrownBy(() -> rule.check(wish))
                .isInstanceOfSatisfying(BadForwarding.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static Forwarding wish(@Nullable Receiver receiver, @Nullable Ground ground, String email, String text) {
        return new Forwarding(
                receiver, ground, email, null, new Acceptance("DARK_PATH", false, 0, text, null, List.of(), false));
    }
}
