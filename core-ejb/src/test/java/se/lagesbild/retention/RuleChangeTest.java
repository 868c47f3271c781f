package se.lagesbild.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Words;

class RuleChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private final RuleChange change =
            new RuleChange("submission", new Term(2, Term.Unit.YEARS), "KS 2026/1", "anna", NOW);

    @Test
    void another_person_approves_it_once() {
        change.approve("bo", NOW.plusSeconds(60));
        assertThat(change.asLine().decidedBy()).isEqualTo("bo");
        assertThatThrownBy(() -> change.approve("cia", NOW)).isInstanceOf(RetentionRefused.class);
        assertThatThrownBy(() -> change.decline("cia", NOW)).isInstanceOf(RetentionRefused.class);
    }

    @Test
    void nobody_approves_what_they_proposed() {
        assertThatThrownBy(() -> change.approve("anna", NOW)).hasMessage("retention.own-proposal");
        assertThat(change.asLine().decidedBy()).isNull();
    }

    @Test
    void who_proposed_it_may_take_it_back() {
        change.decline("anna", NOW);
        assertThatThrownBy(() -> change.approve("bo", NOW)).hasMessage("retention.decided");
    }

    @Test
    void each_refusal_has_words() {
        for (var code : new String[] {"own-proposal", "decided", "decision-missing", "unknown-kind", "unknown-thing"}) {
            assertThat(Words.explain(new RetentionRefused("retention." + code), Words.SWEDISH))
                    .doesNotContain("retention.");
        }
    }
}
