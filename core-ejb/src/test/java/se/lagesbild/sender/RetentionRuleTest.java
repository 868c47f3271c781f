package se.lagesbild.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Trace;

class RetentionRuleTest {
    private static final LocalDate SENT = LocalDate.of(2026, 10, 1);
    private static final LocalDate CLOSED = LocalDate.of(2026, 10, 20);

    private final RetentionRule rule = new RetentionRule(30, "KS 2026/1");
    private final Sender sender =
            new Sender(Trace.fresh(), new byte[0], "sv", new byte[0], new ConfirmLink("kod").hash(), SENT);

    @Test
    void a_confirmed_address_goes_on_the_thirtieth_day_after_the_case_was_closed() {
        sender.confirm(SENT);
        sender.close(CLOSED);
        assertThat(sender.mustGo(rule, CLOSED.plusDays(29)))
                .as("the day before")
                .isFalse();
        assertThat(sender.mustGo(rule, CLOSED.plusDays(30))).as("the day").isTrue();
        assertThat(sender.mustGo(rule, CLOSED.plusDays(31))).as("the day after").isTrue();
    }

    @Test
    void while_the_case_is_open_a_confirmed_address_stays_however_long() {
        sender.confirm(SENT);
        assertThat(sender.mustGo(rule, SENT.plusYears(3))).isFalse();
    }

    @Test
    void an_address_that_nobody_confirmed_goes_when_its_link_is_too_old() {
        assertThat(sender.mustGo(rule, SENT.plusDays(6))).as("the day before").isFalse();
        assertThat(sender.mustGo(rule, SENT.plusDays(7))).as("the last day").isFalse();
        assertThat(sender.linkIsTooOld(SENT.plusDays(7))).isFalse();
        assertThat(sender.mustGo(rule, SENT.plusDays(8))).as("the day after").isTrue();
        assertThat(sender.linkIsTooOld(SENT.plusDays(8))).isTrue();
    }

    @Test
    void an_unconfirmed_address_goes_by_whichever_of_the_two_comes_first() {
        sender.close(SENT);
        assertThat(sender.mustGo(new RetentionRule(2, "KS 2026/1"), SENT.plusDays(2)))
                .isTrue();
    }

    @Test
    void without_a_decision_there_is_no_rule() {
        assertThat(RetentionRule.in(new Settings(Map.of()))).isEmpty();
        assertThat(RetentionRule.in(new Settings(Map.of(
                        "LAGESBILD_EMAIL_RETENTION_DAYS", "90", "LAGESBILD_EMAIL_RETENTION_DECISION", "KS 2026/1"))))
                .contains(new RetentionRule(90, "KS 2026/1"));
    }

    @Test
    void no_two_links_are_alike_and_the_hash_does_not_show_the_token() {
        var link = ConfirmLink.fresh();
        assertThat(link).isNotEqualTo(ConfirmLink.fresh());
        assertThat(link.token()).hasSize(32).matches("[A-Za-z0-9_-]+");
        assertThat(link.hash())
                .hasSize(32)
                .isNotEqualTo(link.token().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
