package se.lagesbild.walk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import se.lagesbild.area.Areas;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;

/** The gate for those who plan walks, enter what was answered on paper, and close them. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.HOUSE})
public class WalkPlanning {
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    WalkShelf shelf;

    @Inject
    Areas areas;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** The latest walks, newest first. */
    public List<WalkLine> walks() {
        return shelf.latest().stream()
                .map(walk -> walk.line(today(), shelf.isAnswered(walk)))
                .toList();
    }

    /** Plans a walk and gives its join code. */
    public JoinCode plan(WalkPlan plan) {
        return plan(JoinCode.fresh(CHANCE), plan);
    }

    /** The same under a code that was chosen, as the demo town has it. */
    @RolesAllowed(Role.HOUSE)
    public JoinCode plan(JoinCode code, WalkPlan plan) {
        checkDistrict(plan);
        var walk = new Walk(code, plan);
        shelf.keep(walk);
        record("walk.planned", walk);
        return code;
    }

    public Route route(String code) {
        var walk = shelf.find(code, LockModeType.NONE);
        return walk.route(today(), shelf.isAnswered(walk));
    }

    /** Changes name, period or district; refused when somebody has answered, or when the period would be over already. */
    public void change(String code, WalkPlan plan) {
        checkDistrict(plan);
        edit(code, walk -> walk.change(plan, today()));
    }

    public void addStop(String code, StopPlan stop) {
        edit(code, walk -> walk.add(stop));
    }

    public void changeStop(String code, int number, StopPlan stop) {
        edit(code, walk -> walk.stop(number).become(stop));
    }

    public void removeStop(String code, int number) {
        edit(code, walk -> walk.remove(number));
    }

    public void moveStopUp(String code, int number) {
        edit(code, walk -> walk.moveUp(number));
    }

    /** Ends the walk now: nothing more comes in and the result can be read. */
    public void close(String code) {
        var walk = shelf.find(code, LockModeType.PESSIMISTIC_WRITE);
        walk.close(today());
        record("walk.closed", walk);
    }

    /**
     * Enters one paper: what one participant answered, stop by stop.
     *
     * @param sheet made anew for each paper; the same one counts once
     * @param given answers by the stop's number; a stop without answers is left out
     */
    public void enterSheet(String code, UUID sheet, Map<Integer, Map<Question, Integer>> given) {
        var walk = shelf.find(code, LockModeType.PESSIMISTIC_WRITE);
        mustTakeAnswers(walk);
        if (given.values().stream().allMatch(Map::isEmpty)) {
            throw new WalkRefused("answers.empty");
        }
        given.forEach((number, answered) -> {
            if (!answered.isEmpty()) {
                var answers = new Answers(sheet, 1, answered);
                answers.check();
                var id = walk.stop(number).id();
                shelf.keep(new AnswerSet(id, answers, today()), answers, id);
            }
        });
        record("walk.sheet-entered", walk);
    }

    /** Takes one paper back that was entered wrongly. */
    public void undoSheet(String code, UUID sheet) {
        var walk = shelf.find(code, LockModeType.PESSIMISTIC_WRITE);
        mustTakeAnswers(walk);
        var nothing = new Answers(sheet, 1, Map.of());
        walk.stops().forEach(stop -> shelf.set(stop.id(), nothing).ifPresent(shelf::forget));
        record("walk.sheet-undone", walk);
    }

    /** What came of it so far, all means, however few they stand on: the numbers name nobody. */
    public WalkResult result(String code) {
        var walk = shelf.find(code, LockModeType.NONE);
        return shelf.result(walk, walk.route(today(), true), TellingRule.STAFF);
    }

    private void edit(String code, Consumer<Walk> change) {
        var walk = shelf.find(code, LockModeType.PESSIMISTIC_WRITE);
        if (!walk.line(today(), shelf.isAnswered(walk)).editable()) {
            throw new WalkRefused("walk.begun");
        }
        change.accept(walk);
        record("walk.changed", walk);
    }

    private void mustTakeAnswers(Walk walk) {
        var state = walk.state(today());
        if (!state.takesAnswers()) {
            throw new WalkRefused(state == WalkState.PLANNED ? "walk.not-begun" : "walk.closed");
        }
    }

    private void checkDistrict(WalkPlan plan) {
        if (!plan.district().isEmpty()) {
            areas.district(plan.district());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private void record(String act, Walk walk) {
        acted.fire(new Acted(caller.getCallerPrincipal().getName(), act, Long.toString(walk.id()), clock.instant()));
    }
}
