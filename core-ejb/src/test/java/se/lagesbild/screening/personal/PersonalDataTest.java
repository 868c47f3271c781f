package se.lagesbild.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    private static final PersonalData FINDER = new PersonalData();
    private static final List<Labelled> TABLE = Labelled.table();
    private static final int LONGEST = 2_000;
    private static final long MOST_NANOS = 50_000_000;
    private static final int RUNS = 12;

    /** How well a kind is found: a finding counts when it is of the kind and touches what is marked. */
    private record Score(int right, int wrong, int missed) {
        static Score of(Finding.Kind kind) {
            var right = 0;
            var wrong = 0;
            var missed = 0;
            for (var line : TABLE) {
                var found = of(kind, FINDER.find(line.text()));
                var marked = of(kind, line.marked());
                right += (int) found.stream()
                        .filter(one -> marked.stream().anyMatch(mark -> touch(one, mark)))
                        .count();
                wrong += (int) found.stream()
                        .filter(one -> marked.stream().noneMatch(mark -> touch(one, mark)))
                        .count();
                missed += (int) marked.stream()
                        .filter(mark -> found.stream().noneMatch(one -> touch(one, mark)))
                        .count();
            }
            return new Score(right, wrong, missed);
        }

        private static List<Finding> of(Finding.Kind kind, List<Finding> findings) {
            return findings.stream().filter(one -> one.kind() == kind).toList();
        }

        private static boolean touch(Finding one, Finding other) {
            return one.start() < other.end() && other.start() < one.end();
        }

        double recall() {
            return (double) right / (right + missed);
        }

        double precision() {
            return (double) right / (right + wrong);
        }
    }

    @Test
    void the_table_is_large_and_every_kind_is_in_it() {
        assertThat(TABLE).hasSizeGreaterThanOrEqualTo(400);
        assertThat(TABLE.stream().map(Labelled::text)).doesNotHaveDuplicates();
        assertThat(TABLE.stream().filter(line -> line.marked().isEmpty())).hasSizeGreaterThan(200);
        assertThat(TABLE.stream().flatMap(line -> line.marked().stream()).map(Finding::kind))
                .contains(Finding.Kind.values());
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONNUMMER, 0.98, 0.95",
        "PHONE, 0.98, 0.95",
        "EMAIL, 0.98, 0.95",
        "NUMBER_PLATE, 0.95, 0.90",
        "HOME, 0.95, 0.90"
    })
    void personal_data_is_found_and_little_else(Finding.Kind kind, double recall, double precision) {
        var score = Score.of(kind);
        assertThat(score.recall()).as("recall, %s", score).isGreaterThanOrEqualTo(recall);
        assertThat(score.precision()).as("precision, %s", score).isGreaterThanOrEqualTo(precision);
    }

    @Test
    void names_are_a_hint_and_not_judged() {
        var score = Score.of(Finding.Kind.NAME);
        System.out.printf("NAME: recall %.2f, precision %.2f, %s%n", score.recall(), score.precision(), score);
        assertThat(score.right()).isPositive();
    }

    @Test
    void a_finding_is_exactly_what_is_marked_in_the_text_as_sent() {
        assertThat(TABLE)
                .filteredOn(line -> !FINDER.find(line.text()).equals(line.marked()))
                .as("lines that differ in any way from the table, names too")
                .hasSizeLessThan(TABLE.size() / 50);
        assertThat(FINDER.find("Ä\u200Br numret 070\u2013174 06 05?"))
                .containsExactly(new Finding(Finding.Kind.PHONE, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ekgatan 12",
                "Det hände vid Ekgatan 12 B",
                "Utanför Storgatan 112",
                "Ring 112 eller 114 14",
                "Org.nr 556036-0793",
                "LED 300 och HBK 123 på muren"
            })
    void a_place_is_not_a_person(String text) {
        assertThat(FINDER.find(text)).isEmpty();
    }

    @Test
    void every_finding_is_masked_and_the_rest_is_left_as_it_was() {
        var text = "Ring 070-1740605 🙂 eller a@example.com, bil MLB 084.";
        assertThat(FINDER.mask(text, kind -> "[" + kind + "]"))
                .isEqualTo("Ring [PHONE] 🙂 eller [EMAIL], bil [NUMBER_PLATE].");
        assertThat(FINDER.mask("Lampan är trasig.", kind -> "x")).isEqualTo("Lampan är trasig.");
    }

    @Test
    void findings_stand_in_order_and_apart() {
        var all = TABLE.stream().map(Labelled::text).toList();
        for (var start = 0; start < all.size(); start += 20) {
            var text = String.join("\n", all.subList(start, Math.min(start + 20, all.size())));
            var end = 0;
            for (var finding : FINDER.find(text)) {
                assertThat(finding.start()).isGreaterThanOrEqualTo(end);
                assertThat(finding.end()).isGreaterThan(finding.start()).isLessThanOrEqualTo(text.length());
                end = finding.end();
            }
        }
    }

    /** A busy machine may make a text slow once; one that is slow by itself is slow each time. */
    @ParameterizedTest
    @MethodSource("hostile")
    void no_text_takes_long(String seed) {
        var text = seed.repeat(LONGEST / seed.length() + 1).substring(0, LONGEST);
        assertThat(IntStream.range(0, RUNS).anyMatch(run -> nanos(text) < MOST_NANOS))
                .as(seed)
                .isTrue();
    }

    static Stream<String> hostile() {
        var repeats = Stream.of(
                "0",
                "1",
                "07",
                "a",
                "å",
                "-",
                " ",
                ".",
                "@",
                "+",
                "+46",
                "0 ",
                "0-",
                "1 2-",
                "a ",
                "A",
                "aA1",
                "a@",
                "a.",
                "a@a.",
                "a at ",
                "a (at) a dot ",
                "abc 12",
                "MLB 084 ",
                "bil ",
                "bil abc123 ",
                "900722",
                "900722-",
                "1990-07-22 ",
                "19900722-2393 ",
                "070-1740605 ",
                "noll sju ",
                "född ",
                "Anna ",
                "Anna-",
                "heter ",
                "hemma hos ",
                "lgh 1",
                "gatan",
                "agatan 1 ",
                "bor agatan",
                "\u200B",
                "a\u0308",
                "🙂",
                "\uD83D",
                "#",
                "a'",
                "0(",
                "((",
                "(at)",
                "x*",
                "_",
                "tel 1",
                "ring 12 ");
        return Stream.concat(repeats, TABLE.stream().map(Labelled::text).filter(text -> !text.isEmpty()));
    }

    private static long nanos(String text) {
        // The processor's time, not the clock's: what others do on the machine is not the finder's fault.
        var clock = ManagementFactory.getThreadMXBean();
        var begin = clock.getCurrentThreadCpuTime();
        FINDER.find(text);
        return clock.getCurrentThreadCpuTime() - begin;
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(Arrays.asList("", " ", "\n", "\u200B", "\uD83D"))
                .allSatisfy(text -> assertThat(FINDER.find(text)).isEmpty());
    }
}
