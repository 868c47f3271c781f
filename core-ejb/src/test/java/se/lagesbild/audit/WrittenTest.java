package se.lagesbild.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Acted;

class WrittenTest {
    private static final Instant AT = Instant.parse("2026-11-25T00:30:00.5Z");

    @Test
    void an_act_is_read_back_as_it_was_written() {
        var entry = Written.entry(new Acted("eva", "text.read", "a \"b\" å", AT));
        assertThat(Written.line(7, entry)).isEqualTo(new AuditLine(7, AT, "eva", "text.read", "a \"b\" å"));
    }

    @Test
    void a_day_begins_in_sweden_and_holds_all_its_moments_as_text() {
        var begins = Written.startOf(LocalDate.of(2026, 11, 25));
        var ends = Written.startOf(LocalDate.of(2026, 11, 26));
        for (var inside :
                new String[] {"2026-11-24T23:00:00Z", "2026-11-24T23:00:00.000001Z", "2026-11-25T22:59:59.999Z"}) {
            assertThat(Instant.parse(inside).toString())
                    .isGreaterThanOrEqualTo(begins)
                    .isLessThan(ends);
        }
        assertThat("2026-11-24T22:59:59.999Z").isLessThan(begins);
        assertThat("2026-11-25T23:00:00Z").isGreaterThan(ends);
    }

    @Test
    void an_entry_that_a_search_would_not_find_by_what_it_says_does_not_fit() throws Exception {
        var entry = Written.entry(new Acted("eva", "text.read", "1", AT));
        var link = Chain.link(new byte[32], entry);
        var written = new AuditEntry(1, entry, link);
        assertThat(written.fits(1, link)).isTrue();
        assertThat(written.fits(2, link)).isFalse();
        assertThat(written.fits(1, Chain.link(link, entry))).isFalse();
        var who = AuditEntry.class.getDeclaredField("who");
        who.setAccessible(true);
        who.set(written, "adam");
        assertThat(written.fits(1, link)).isFalse();
    }
}
