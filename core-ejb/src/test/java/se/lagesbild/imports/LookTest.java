package se.lagesbild.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LookTest {
    private static final BatchLine BATCH =
            new BatchLine(1, "f.json", ImportState.STAGED, "sam", Instant.EPOCH, null, new Counts(0, 0, 0, 0, 0));
    private static final List<Look.Glance> ROWS = List.of(
            new Look.Glance(1, Verdict.NEW, "Håbo"),
            new Look.Glance(2, Verdict.NEW, "Habo"),
            new Look.Glance(3, Verdict.REJECTED, "Habo"),
            new Look.Glance(4, Verdict.REJECTED, ""),
            new Look.Glance(5, Verdict.SEEN, "Habo"));

    @Test
    void all_rows_count_until_somebody_chooses() {
        assertThat(new Look(BATCH, ROWS, null)
                        .page(null, 0, 10, lines -> List.of())
                        .counts())
                .isEqualTo(new Counts(2, 0, 1, 2, 0));
    }

    @Test
    void rows_of_other_municipalities_are_outside_and_rows_of_none_are_everybodys() {
        assertThat(new Look(BATCH, ROWS, Set.of("Håbo"))
                        .page(null, 0, 10, lines -> List.of())
                        .counts())
                .isEqualTo(new Counts(1, 0, 0, 1, 3));
    }

    @Test
    void municipalities_are_told_apart_by_every_letter() {
        assertThat(new Look(BATCH, ROWS, null)
                        .page(null, 0, 10, lines -> List.of())
                        .municipalities())
                .containsExactly(new Preview.Municipality("Habo", 2, 1), new Preview.Municipality("Håbo", 1, 0));
    }

    @Test
    void one_page_of_the_rows_with_one_verdict_is_read() {
        var read = new ArrayList<Integer>();
        var page = new Look(BATCH, ROWS, null).page(Verdict.REJECTED, 1, 10, lines -> {
            read.addAll(lines);
            return List.of();
        });

        assertThat(page.matching()).isEqualTo(2);
        assertThat(read).containsExactly(4);
    }
}
