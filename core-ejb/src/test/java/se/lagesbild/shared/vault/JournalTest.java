package se.lagesbild.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.shared.Trace;

class JournalTest {
    private static final Forgotten ONE = line(1);
    private static final Forgotten NO_SLIP =
            new Forgotten(LocalDate.of(2026, 12, 1), Part.CONTACT, new Trace(new UUID(0, 9)), null);

    @TempDir
    Path folder;

    private Journal journal = new Journal();

    @BeforeEach
    void open() {
        journal = new Journal(SlipsTest.keysIn(folder));
    }

    @Test
    void what_was_written_is_read_in_order() {
        assertThat(read()).isEmpty();
        journal.write(List.of(ONE, NO_SLIP));
        journal.write(List.of());
        journal.write(List.of(line(2)));
        assertThat(read()).containsExactly(ONE, NO_SLIP, line(2));
    }

    @Test
    void a_line_that_a_crash_cut_short_hides_none_other() throws Exception {
        journal.write(List.of(ONE));
        var whole = NO_SLIP.line();
        for (var length = 1; length < whole.length(); length++) {
            Files.writeString(file(), ONE.line() + "\n" + whole.substring(0, length));
            journal.write(List.of(line(2)));
            assertThat(read()).as("cut at %s", length).containsExactly(ONE, line(2));
        }
    }

    @Test
    void other_words_in_the_file_are_passed_over() throws Exception {
        journal.write(List.of(ONE));
        Files.writeString(file(), "# kept by hand\n\n2026-12-01 LETTER x -\n", StandardOpenOption.APPEND);
        journal.write(List.of(NO_SLIP));
        assertThat(read()).containsExactly(ONE, NO_SLIP);
    }

    @Test
    void a_long_journal_is_read_some_lines_at_a_time() {
        var lines = IntStream.range(0, 1201).mapToObj(JournalTest::line).toList();
        journal.write(lines);
        var sizes = new ArrayList<Integer>();
        journal.read(some -> sizes.add(some.size()));
        assertThat(sizes).containsExactly(500, 500, 201);
        assertThat(read()).isEqualTo(lines);
    }

    private List<Forgotten> read() {
        var all = new ArrayList<Forgotten>();
        journal.read(all::addAll);
        return all;
    }

    private Path file() {
        return folder.resolve("keys.erased");
    }

    private static Forgotten line(int number) {
        return new Forgotten(
                LocalDate.of(2026, 11, 30), Part.WHOLE, new Trace(new UUID(7, number)), new UUID(number, 8));
    }
}
