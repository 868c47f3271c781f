package se.lagesbild.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.measure.effect.Design;
import se.lagesbild.measure.effect.Effect;
import se.lagesbild.measure.effect.EffectRule;
import se.lagesbild.measure.effect.FollowUp;
import se.lagesbild.picture.analysis.Displacement.Pair;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.picture.around.KindAround;
import se.lagesbild.picture.around.Seen;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

class MeasureTest {
    private static final FollowUp SAID = new FollowUp(Design.BEFORE_AFTER, "Färre går omvägen.", "Laga fort.");

    private final Problem problem = Planned.problem();
    private final Measure measure = new Measure(problem, Planned.lamps(), "samordnare", Planned.NOW);

    @Test
    void it_begins_is_done_and_is_followed_up() {
        measure.become(MeasureState.ONGOING, 0);
        measure.become(MeasureState.DONE, 0);
        measure.close(SAID, effect(), 0);
        var line = measure.asLine(Planned.FOLLOW_UP);
        assertThat(line.state()).isEqualTo(MeasureState.CLOSED);
        assertThat(line.result()).isEqualTo("Färre går omvägen.");
        assertThat(line.learning()).isEqualTo("Laga fort.");
    }

    @Test
    void it_cannot_be_closed_before_it_has_begun_nor_without_result_and_learning() {
        refused(() -> measure.close(SAID, effect(), 0), "measure.state");
        measure.become(MeasureState.ONGOING, 0);
        refused(
                () -> measure.close(new FollowUp(Design.BEFORE_AFTER, " ", "x"), effect(), 0),
                "measure.result-missing");
        refused(() -> new Measure(problem, Planned.lamps(), "x", Planned.NOW).cancel(" ", 0), "measure.cancel-missing");
    }

    @Test
    void the_figures_that_it_was_closed_on_do_not_change() {
        measure.become(MeasureState.ONGOING, 0);
        measure.close(SAID, effect(), 0);
        var kept = measure.frozen().orElseThrow();
        assertThat(kept.design()).isEqualTo(Design.BEFORE_AFTER);
        assertThat(kept.during()).isEqualTo(during());
        assertThat(kept.seen()).isEqualTo(seen());
        measure.become(MeasureState.DONE, 0);
        assertThat(measure.frozen()).isEmpty();
    }

    @Test
    void it_is_overdue_from_the_day_after_until_it_is_closed() {
        assertThat(measure.isOverdue(Planned.FOLLOW_UP)).isFalse();
        assertThat(measure.isOverdue(Planned.FOLLOW_UP.plusDays(1))).isTrue();
        measure.cancel("Pengarna tog slut.", 0);
        assertThat(measure.isOverdue(Planned.FOLLOW_UP.plusDays(1))).isFalse();
    }

    @Test
    void what_somebody_else_has_changed_is_not_written_over() {
        refused(() -> measure.change(Planned.lamps(), 7), "problem.changed-meanwhile");
        refused(() -> measure.become(MeasureState.ONGOING, 7), "problem.changed-meanwhile");
        refused(() -> problem.change(Planned.tunnel(), 7), "problem.changed-meanwhile");
    }

    @Test
    void a_problem_that_is_over_takes_no_new_answers_until_it_is_taken_up_again() {
        problem.end("Tunneln är ombyggd.", 0, Planned.NOW);
        refused(() -> new Measure(problem, Planned.lamps(), "x", Planned.NOW), "problem.ended");
        problem.takeUp(0);
        assertThat(new Measure(problem, Planned.lamps(), "x", Planned.NOW).isOverdue(Planned.FIRST))
                .isFalse();
    }

    @Test
    void a_plan_has_a_goal_an_owner_and_a_day_to_be_followed_up_after_it_began() {
        refused(() -> Planned.lamps(null, Planned.FIRST), "measure.follow-up-too-early");
        refused(() -> Planned.lamps(Planned.FIRST.minusDays(1), Planned.FOLLOW_UP), "measure.period-reversed");
        var plan = Planned.lamps();
        refused(
                () -> new MeasurePlan(
                        plan.kind(),
                        plan.approach(),
                        plan.reach(),
                        "",
                        "MUNICIPALITY",
                        "",
                        " ",
                        "x",
                        plan.from(),
                        null,
                        null,
                        plan.followUpOn()),
                "measure.goal-missing");
    }

    @Test
    void a_problem_reaches_as_far_as_it_says_and_no_further() {
        var place = new ProblemPlace(new GeoPoint(58.95, 13.4), 100);
        var centre = Sweref99.of(place.centre());
        assertThat(place.reaches(new Sweref99(centre.easting() + 199, centre.northing()), 100))
                .isTrue();
        assertThat(place.reaches(new Sweref99(centre.easting() + 201, centre.northing()), 100))
                .isFalse();
        refused(() -> new ProblemPlace(new GeoPoint(58.95, 13.4), 5), "problem.radius");
    }

    private static Span during() {
        return new Span(Planned.FIRST, LocalDate.of(2026, 11, 30));
    }

    private static Seen seen() {
        return new Seen(true, List.of(new KindAround(Kind.PLACE, new Pair(20, 9), new Pair(4, 5), new Pair(300, 310))));
    }

    private static Effect effect() {
        return new EffectRule(0.05)
                .conclude(Design.BEFORE_AFTER, Design.BEFORE_AFTER.before(during()), during(), seen());
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MeasureRefused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
