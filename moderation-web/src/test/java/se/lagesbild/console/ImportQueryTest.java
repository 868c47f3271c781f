package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagesbild.imports.Verdict;

class ImportQueryTest {
    @Test
    void an_address_says_all_that_the_page_shows() {
        var query = new ImportQuery(7, List.of("Borås", "A&B"), Verdict.REJECTED, 3, true);

        assertThat(query.address())
                .isEqualTo("imports.xhtml?batch=7&place=Bor%C3%A5s&place=A%26B&only=REJECTED&page=3&ask=true");
        assertThat(ImportQuery.of(Map.of(
                        "batch", new String[] {"7"},
                        "place", new String[] {"Borås", "A&B"},
                        "only", new String[] {"REJECTED"},
                        "page", new String[] {"3"},
                        "ask", new String[] {"true"})))
                .isEqualTo(query);
    }

    @Test
    void nonsense_in_an_address_is_passed_over() {
        assertThat(ImportQuery.of(Map.of(
                        "batch", new String[] {"-1 or 1=1"},
                        "only", new String[] {"EVERYTHING"},
                        "page", new String[] {"999999999999999999"},
                        "ask", new String[0])))
                .isEqualTo(new ImportQuery(0, List.of(), null, 100_000, false));
    }

    @Test
    void another_choice_begins_at_the_first_page_and_closes_the_question() {
        var query = new ImportQuery(7, List.of("Borås"), Verdict.NEW, 3, true);

        assertThat(query.choosing(List.of("Kumla")))
                .isEqualTo(new ImportQuery(7, List.of("Kumla"), Verdict.NEW, 1, false));
        assertThat(query.showing(null)).isEqualTo(new ImportQuery(7, List.of("Borås"), null, 1, false));
    }
}
