package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagesbild.audit.AuditSearch;

class AuditQueryTest {
    @Test
    void the_address_says_what_to_search_for_and_can_be_kept() {
        var query = AuditQuery.of(Map.of(
                "vad", new String[] {"text.read"},
                "vem", new String[] {" eva "},
                "fran", new String[] {"2026-11-01"},
                "fore", new String[] {"17"}));
        assertThat(query.search()).isEqualTo(new AuditSearch("text.read", "eva", "", LocalDate.of(2026, 11, 1), null));
        assertThat(query.before()).isEqualTo(17);
        assertThat(query.parameters()).isEqualTo("vad=text.read&vem=eva&fran=2026-11-01");
    }

    @Test
    void a_day_that_is_none_is_told_and_narrows_nothing() {
        var query = AuditQuery.of(Map.of("till", new String[] {"2026-02-30"}));
        assertThat(query.hasBadDay()).isTrue();
        assertThat(query.search()).isEqualTo(AuditSearch.ALL);
        assertThat(AuditQuery.of(Map.of()).hasBadDay()).isFalse();
    }

    @Test
    void a_cell_is_never_a_formula() {
        assertThat(AuditWords.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(AuditWords.harmless("-2")).isEqualTo("'-2");
        assertThat(AuditWords.harmless("a\"b")).isEqualTo("a\"\"b");
    }
}
