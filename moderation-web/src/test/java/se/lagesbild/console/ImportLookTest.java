package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagesbild.imports.BatchLine;
import se.lagesbild.imports.Counts;
import se.lagesbild.imports.ImportState;
import se.lagesbild.imports.Preview;
import se.lagesbild.imports.Verdict;

class ImportLookTest {
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");
    private static final Preview.Line REJECTED =
            new Preview.Line(4, Verdict.REJECTED, "Brand", "", null, null, "Borås", null, "name", "import.reason.time");

    @Test
    void a_rejected_row_says_its_field_and_why() {
        assertThat(look(ImportState.STAGED, List.of(), 1).rows().get(0))
                .isEqualTo(
                        new ImportLook.Row(
                                4,
                                "Kan inte läsas in",
                                "",
                                "Brand",
                                "",
                                "Borås",
                                "Namn (name): Händelsens egen tid i namnet går inte att läsa eller stämmer inte med publiceringen."));
    }

    @Test
    void nothing_can_be_imported_before_somebody_has_chosen() {
        assertThat(look(ImportState.STAGED, List.of(), 1).isReady()).isFalse();
        assertThat(look(ImportState.STAGED, List.of("Borås"), 1).isReady()).isTrue();
        assertThat(look(ImportState.COMMITTED, List.of("Borås"), 1).isReady()).isFalse();
    }

    @Test
    void a_finished_import_says_what_it_did() {
        assertThat(look(ImportState.STAGED, List.of(), 1).imported()).isEmpty();
        assertThat(look(ImportState.COMMITTED, List.of(), 1).imported())
                .isEqualTo("Importen är klar. I lägesbilden finns nu 2 nya händelser och en ändrad.");
    }

    @Test
    void rows_are_paged_by_fifty() {
        var second = look(ImportState.STAGED, List.of(), 2);

        assertThat(second.position()).isEqualTo("Rad 51–51 av 120");
        assertThat(second.previous()).isEqualTo("imports.xhtml?batch=7#rows");
        assertThat(second.next()).isEqualTo("imports.xhtml?batch=7&page=3#rows");
        assertThat(look(ImportState.STAGED, List.of(), 3).next()).isEmpty();
        assertThat(look(ImportState.STAGED, List.of(), 1).previous()).isEmpty();
    }

    private static ImportLook look(ImportState state, List<String> places, int page) {
        var counts = new Counts(2, 1, 0, 4, 0);
        var batch = new BatchLine(7, "fil.json", state, "samordnare", AT, null, counts);
        var preview =
                new Preview(batch, counts, List.of(new Preview.Municipality("Borås", 3, 1)), 120, List.of(REJECTED));
        return new ImportLook(preview, new ImportQuery(7, places, null, page, false));
    }
}
