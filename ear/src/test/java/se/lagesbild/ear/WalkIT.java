package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.walk.Answers;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.Route;
import se.lagesbild.walk.StopPlan;
import se.lagesbild.walk.WalkPlan;
import se.lagesbild.walk.WalkPlanning;
import se.lagesbild.walk.WalkRefused;
import se.lagesbild.walk.WalkState;
import se.lagesbild.walk.Walks;

/** Walks behind the pages: planned, walked, entered from paper, closed and told. */
@ExtendWith(ArquillianExtension.class)
class WalkIT {
    @Deployment
    static Archive<?> house() {
        return House.with(WalkIT.class, AsCoordinator.class, AsAuditor.class);
    }

    @Inject
    Walks walks;

    @Inject
    WalkPlanning planning;

    @Inject
    AuditTrail audit;

    @Inject
    AsCoordinator coordinator;

    @Inject
    AsAuditor auditor;

    @Inject
    Clock clock;

    @Resource
    DataSource database;

    @Test
    void five_people_are_told_of_when_the_walk_is_closed_and_not_before() throws Exception {
        var code = open("Torget", "Parken");
        for (var person = 0; person < 5; person++) {
            walks.answer(code, 1, one(Map.of(Question.LIGHT, person % 2, Question.FEELING, 3)));
        }
        for (var person = 0; person < 4; person++) {
            walks.answer(code, 2, one(Map.of(Question.FEELING, 1)));
        }
        refused("walk.not-counted", () -> walks.result(code));
        close(code);
        var result = walks.result(code);
        assertEquals(5, result.people());
        var first = result.stops().get(0).means();
        assertEquals(4, first.get(Question.LIGHT).tenths());
        assertEquals(30, first.get(Question.FEELING).tenths());
        assertFalse(first.get(Question.CARE).told());
        assertFalse(result.stops().get(1).means().get(Question.FEELING).told());
        assertEquals(
                10,
                coordinator
                        .does(() -> planning.result(code))
                        .stops()
                        .get(1)
                        .means()
                        .get(Question.FEELING)
                        .tenths());
        refused("walk.closed", () -> walks.answer(code, 1, one(Map.of(Question.LIGHT, 1))));
        assertFalse(walks.isOpen(code));
        assertTrue(walks.knows(code, 2));
    }

    @Test
    void a_group_on_one_phone_counts_as_its_people_and_a_repeat_counts_once() throws Exception {
        var code = open("Torget");
        var draft = UUID.randomUUID();
        walks.answer(code, 1, new Answers(draft, 22, Map.of(Question.SIGHT, 0)));
        walks.answer(code, 1, new Answers(draft, 22, Map.of(Question.SIGHT, 2)));
        var sight = coordinator
                .does(() -> planning.result(code))
                .stops()
                .get(0)
                .means()
                .get(Question.SIGHT);
        assertEquals(22, sight.people());
        assertEquals(20, sight.tenths());
    }

    @Test
    void the_same_answers_sent_ten_times_at_once_are_one() throws Exception {
        var code = open("Torget");
        var draft = UUID.randomUUID();
        var pool = Executors.newFixedThreadPool(10);
        try {
            var sends = IntStream.range(0, 10)
                    .mapToObj(one -> (Callable<Boolean>) () -> {
                        walks.answer(code, 1, new Answers(draft, 1, Map.of(Question.CARE, 3)));
                        return true;
                    })
                    .toList();
            for (var sent : pool.invokeAll(sends)) {
                assertTrue(sent.get());
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(1, coordinator.does(() -> planning.result(code)).people());
    }

    @Test
    void no_row_holds_the_draft_or_more_than_the_day() throws Exception {
        var code = open("Torget");
        var draft = UUID.randomUUID();
        walks.answer(code, 1, new Answers(draft, 1, Map.of(Question.CARE, 3)));
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select * from walk_answer")) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                for (var column = 1; column <= columns.getColumnCount(); column++) {
                    var held = rows.getObject(column);
                    var value = held instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(held);
                    assertFalse(value.contains(draft.toString()), columns.getColumnName(column));
                    assertFalse(value.contains(draft.toString().replace("-", "")), columns.getColumnName(column));
                }
            }
            var names = IntStream.rangeClosed(1, columns.getColumnCount())
                    .mapToObj(column -> name(columns, column))
                    .toList();
            assertEquals(
                    List.of(
                            "id",
                            "stop_id",
                            "answered_on",
                            "people",
                            "light",
                            "sight",
                            "overview",
                            "care",
                            "company",
                            "choice_of_way",
                            "feeling"),
                    names);
        }
    }

    @Test
    void the_route_changes_until_somebody_has_answered() throws Exception {
        var code = open("Torget", "Parken", "Tunneln");
        does(() -> planning.moveStopUp(code, 3));
        does(() -> planning.removeStop(code, 1));
        does(() -> planning.changeStop(code, 1, new StopPlan("Gångtunneln", place(), "Mörkt")));
        assertEquals(
                List.of("Gångtunneln", "Parken"),
                walks.find(code).stops().stream().map(Route.Halt::name).toList());
        walks.answer(code, 1, one(Map.of(Question.LIGHT, 1)));
        refused("walk.begun", () -> does(() -> planning.removeStop(code, 1)));
        refused("walk.begun", () -> does(() -> planning.addStop(code, new StopPlan("Ny", place(), ""))));
        assertFalse(walks.find(code).walk().editable());
    }

    @Test
    void papers_are_entered_once_each_and_the_last_can_be_taken_back() throws Exception {
        var code = open("Torget", "Parken");
        var sheet = UUID.randomUUID();
        Map<Integer, Map<Question, Integer>> given = Map.of(1, Map.of(Question.LIGHT, 2), 2, Map.of());
        does(() -> planning.enterSheet(code, sheet, given));
        does(() -> planning.enterSheet(code, sheet, given));
        assertEquals(1, coordinator.does(() -> planning.result(code)).people());
        does(() -> planning.undoSheet(code, sheet));
        assertEquals(0, coordinator.does(() -> planning.result(code)).people());
        refused("answers.empty", () -> does(() -> planning.enterSheet(code, UUID.randomUUID(), Map.of(1, Map.of()))));
        refused(
                "answers.value-wrong",
                () -> does(() -> planning.enterSheet(code, UUID.randomUUID(), Map.of(1, Map.of(Question.LIGHT, 7)))));
    }

    @Test
    void a_walk_that_has_not_begun_takes_no_answers() throws Exception {
        var code = planned(today().plusDays(1));
        does(() -> planning.addStop(code, new StopPlan("Torget", place(), "")));
        assertEquals(WalkState.PLANNED, walks.find(code).walk().state());
        refused("walk.not-begun", () -> walks.answer(code, 1, one(Map.of(Question.LIGHT, 1))));
        refused("walk.not-begun", () -> close(code));
        refused("stop.unknown", () -> walks.answer(open("Torget"), 2, one(Map.of(Question.LIGHT, 1))));
        refused("walk.unknown", () -> walks.find("0000-0000"));
        assertFalse(walks.knows("0000-0000", null));
        assertFalse(walks.isOpen(code));
    }

    @Test
    void only_coordinators_plan_and_all_they_do_is_on_record() throws Exception {
        assertThrows(EJBAccessException.class, () -> planning.walks());
        assertThrows(EJBAccessException.class, () -> planning.plan(new WalkPlan("Nej", today(), today(), "")));
        var code = open("Torget");
        walks.answer(code, 1, one(Map.of(Question.LIGHT, 1)));
        close(code);
        var acts = auditor.does(() -> audit.latest(0, 3)).stream()
                .map(line -> line.act())
                .toList();
        assertEquals(List.of("walk.closed", "walk.changed", "walk.planned"), acts);
    }

    private String open(String... stops) throws Exception {
        var code = planned(today());
        for (var stop : stops) {
            does(() -> planning.addStop(code, new StopPlan(stop, place(), "")));
        }
        assertTrue(walks.isOpen(code));
        return code;
    }

    private String planned(LocalDate first) throws Exception {
        return coordinator
                .does(() -> planning.plan(new WalkPlan("Kvällsvandring", first, first.plusDays(7), "")))
                .text();
    }

    private void close(String code) throws Exception {
        does(() -> planning.close(code));
    }

    private void does(Runnable act) throws Exception {
        coordinator.does(() -> {
            act.run();
            return true;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static Answers one(Map<Question, Integer> given) {
        return new Answers(UUID.randomUUID(), 1, given);
    }

    private static GeoPoint place() {
        return new GeoPoint(58.9512, 13.4023);
    }

    private static String name(java.sql.ResultSetMetaData columns, int column) {
        try {
            return columns.getColumnName(column).toLowerCase(java.util.Locale.ROOT);
        } catch (java.sql.SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void refused(String code, org.junit.jupiter.api.function.Executable act) {
        assertEquals(code, assertThrows(WalkRefused.class, act).code());
    }
}
