package se.lagesbild.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Words;

class WalkTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 8);
    private final Walk walk = new Walk(new JoinCode("ABCD1234"), new WalkPlan(" Runt torget ", FIRST, LAST, ""));

    @Test
    void a_walk_is_planned_then_open_then_counted_then_closed() {
        assertThat(walk.state(FIRST.minusDays(1))).isEqualTo(WalkState.PLANNED);
        assertThat(walk.state(FIRST)).isEqualTo(WalkState.OPEN);
        assertThat(walk.state(LAST)).isEqualTo(WalkState.OPEN);
        assertThat(walk.state(LAST.plusDays(1))).isEqualTo(WalkState.COUNTING);
        assertThat(walk.state(LAST.plusDays(7))).isEqualTo(WalkState.COUNTING);
        assertThat(walk.state(LAST.plusDays(8))).isEqualTo(WalkState.CLOSED);
        assertThat(walk.line(FIRST, false).resultOn()).isEqualTo(LAST.plusDays(8));
    }

    @Test
    void a_closed_walk_stays_closed() {
        walk.close(FIRST);
        assertThat(walk.state(FIRST)).isEqualTo(WalkState.CLOSED);
        assertRefused("walk.closed", () -> walk.close(FIRST));
    }

    @Test
    void what_has_not_begun_is_not_closed() {
        assertRefused("walk.not-begun", () -> walk.close(FIRST.minusDays(1)));
    }

    @Test
    void stops_keep_their_order_and_move_one_step_at_a_time() {
        Stream.of("Torget", "Parken", "Tunneln").forEach(name -> walk.add(stop(name)));
        walk.moveUp(3);
        walk.moveUp(1);
        assertThat(walk.route(FIRST, false).stops())
                .extracting(Route.Halt::name)
                .containsExactly("Torget", "Tunneln", "Parken");
        walk.remove(1);
        assertThat(walk.route(FIRST, false).stops())
                .extracting(Route.Halt::number)
                .containsExactly(1, 2);
        assertRefused("stop.unknown", () -> walk.stop(3));
        assertRefused("stop.unknown", () -> walk.moveUp(0));
    }

    @Test
    void a_route_has_thirty_stops_at_most() {
        IntStream.range(0, 30).forEach(one -> walk.add(stop("Stopp " + one)));
        assertRefused("walk.too-long", () -> walk.add(stop("Ett till")));
    }

    @Test
    void a_walk_may_change_until_somebody_has_answered_or_the_time_is_up() {
        assertThat(walk.line(FIRST.minusDays(3), false).editable()).isTrue();
        assertThat(walk.line(FIRST, false).editable()).isTrue();
        assertThat(walk.line(FIRST, true).editable()).isFalse();
        assertThat(walk.line(LAST.plusDays(1), false).editable()).isFalse();
    }

    @Test
    void a_walk_is_not_moved_into_the_past() {
        var past = new WalkPlan("Namn", FIRST, LAST, "");
        assertRefused("walk.period-past", () -> walk.change(past, LAST.plusDays(1)));
        walk.change(past, LAST);
        assertThat(walk.state(LAST)).isEqualTo(WalkState.OPEN);
    }

    @Test
    void a_plan_needs_a_name_and_a_period_that_runs_forward() {
        assertThat(walk.line(FIRST, false).name()).isEqualTo("Runt torget");
        assertRefused("walk.name-wrong", () -> walk.change(new WalkPlan("  ", FIRST, LAST, ""), FIRST));
        assertRefused("walk.period-wrong", () -> walk.change(new WalkPlan("Namn", LAST, FIRST, ""), FIRST));
        assertRefused(
                "walk.period-wrong", () -> walk.change(new WalkPlan("Namn", FIRST, FIRST.plusDays(367), ""), FIRST));
        assertRefused("stop.name-wrong", () -> walk.add(stop("")));
    }

    @Test
    void answers_are_numbers_from_zero_to_three_of_at_most_a_class() {
        answers(1, Map.of(Question.LIGHT, 0)).check();
        answers(40, Map.of(Question.FEELING, 3)).check();
        assertRefused("answers.empty", () -> answers(1, Map.of()).check());
        assertRefused("answers.value-wrong", () -> answers(1, Map.of(Question.LIGHT, 4))
                .check());
        assertRefused("answers.value-wrong", () -> answers(1, Map.of(Question.LIGHT, -1))
                .check());
        assertRefused("answers.people-wrong", () -> answers(41, Map.of(Question.LIGHT, 1))
                .check());
        assertRefused("answers.people-wrong", () -> answers(0, Map.of(Question.LIGHT, 1))
                .check());
    }

    @Test
    void one_participants_rows_have_nothing_in_common() {
        var draft = UUID.randomUUID();
        assertThat(AnswerSet.idOf(1, draft)).isEqualTo(AnswerSet.idOf(1, draft)).isNotEqualTo(AnswerSet.idOf(2, draft));
    }

    @Test
    void four_people_are_too_few_to_be_told_of_and_five_are_not() {
        assertThat(TellingRule.PUBLIC.mean(4, 12).told()).isFalse();
        assertThat(TellingRule.PUBLIC.mean(4, 12).value()).isEmpty();
        assertThat(TellingRule.PUBLIC.mean(5, 12).value()).hasValue(2.4);
        assertThat(TellingRule.PUBLIC.mean(6, 11).value()).hasValue(1.8);
        assertThat(TellingRule.STAFF.mean(1, 3).value()).hasValue(3.0);
        assertThat(TellingRule.STAFF.mean(0, 0).told()).isFalse();
    }

    @Test
    void codes_are_read_as_people_type_them() {
        assertThat(JoinCode.read(" abcd-123o ")).contains(new JoinCode("ABCD1230"));
        assertThat(JoinCode.read("iLoo 1234")).contains(new JoinCode("11001234"));
        assertThat(JoinCode.read("ABCD123")).isEmpty();
        assertThat(JoinCode.read("ABCD123U")).isEmpty();
        assertThat(JoinCode.read("")).isEmpty();
        assertThat(new JoinCode("ABCD1234").grouped()).isEqualTo("ABCD-1234");
    }

    @Test
    void fresh_codes_can_be_read_and_differ() {
        var chance = new Random(7);
        var codes = IntStream.range(0, 1_000)
                .mapToObj(one -> JoinCode.fresh(chance))
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> JoinCode.read(code.text())
                .equals(java.util.Optional.of(code)));
    }

    @Test
    void every_question_and_state_has_words() {
        var words = Words.of("walk", Words.SWEDISH);
        for (var question : Question.values()) {
            for (var part : new String[] {"name.", "ask.", "low.", "high."}) {
                assertThat(words.know(part + question))
                        .as("%s%s", part, question)
                        .isTrue();
            }
        }
        for (var state : WalkState.values()) {
            assertThat(words.know("state." + state)).as("%s", state).isTrue();
        }
    }

    private static StopPlan stop(String name) {
        return new StopPlan(name, new GeoPoint(58.95, 13.4), "");
    }

    private static Answers answers(int people, Map<Question, Integer> given) {
        return new Answers(UUID.randomUUID(), people, given);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(WalkRefused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
