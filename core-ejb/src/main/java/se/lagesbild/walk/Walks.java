package se.lagesbild.walk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The gate for those who walk: find a walk by its code, answer at its stops, read what came of it. */
@Stateless
public class Walks {
    @Inject
    WalkShelf shelf;

    @Inject
    Clock clock;

    /**
     * The walk behind a code as it was typed.
     *
     * @throws WalkRefused {@code walk.unknown}
     */
    @PermitAll
    public Route find(String code) {
        var walk = shelf.find(code, LockModeType.NONE);
        return walk.route(today(), shelf.isAnswered(walk));
    }

    /**
     * Takes answers in. The same draft at the same stop counts once, with what it said last.
     *
     * @throws WalkRefused when the walk takes no answers now, when there is no such stop, or when they cannot be so
     */
    @PermitAll
    public void answer(String code, int stop, Answers answers) {
        answers.check();
        var walk = shelf.find(code, LockModeType.PESSIMISTIC_WRITE);
        var state = walk.state(today());
        if (!state.takesAnswers()) {
            throw new WalkRefused(state == WalkState.PLANNED ? "walk.not-begun" : "walk.closed");
        }
        var id = walk.stop(stop).id();
        shelf.keep(new AnswerSet(id, answers, today()), answers, id);
    }

    /**
     * What came of it, as far as it may be told.
     *
     * @throws WalkRefused {@code walk.unknown}, and {@code walk.not-counted} while answers may still come in
     */
    @PermitAll
    public WalkResult result(String code) {
        var walk = shelf.find(code, LockModeType.NONE);
        if (walk.state(today()) != WalkState.CLOSED) {
            throw new WalkRefused("walk.not-counted");
        }
        return shelf.result(walk, walk.route(today(), true), TellingRule.PUBLIC);
    }

    /** Whether a code is a walk's that people are out on, or come home from: many may then share one address. */
    @PermitAll
    public boolean isOpen(String code) {
        return JoinCode.read(code)
                .flatMap(read -> shelf.named(read, LockModeType.NONE))
                .filter(walk -> walk.state(today()).takesAnswers())
                .isPresent();
    }

    /** Whether there is such a walk, and on it such a stop when one is named. */
    @PermitAll
    public boolean knows(String code, @Nullable Integer stop) {
        return JoinCode.read(code)
                .flatMap(read -> shelf.named(read, LockModeType.NONE))
                .filter(walk ->
                        stop == null || (stop >= 1 && stop <= walk.stops().size()))
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
