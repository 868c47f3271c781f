package se.lagesbild.walk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lagesbild.walk.WalkResult.Mean;

/** The rows behind the two gates. */
@ApplicationScoped
public class WalkShelf {
    private static final int MOST_WALKS = 200;
    private static final String SUMS = Stream.of(Question.values())
            .map(AnswerSet::attribute)
            .map(
                    "sum(case when a.%1$s is null then 0 else a.people end), sum(coalesce(a.%1$s, 0) * a.people)"
                            ::formatted)
            .collect(Collectors.joining(", "));

    @PersistenceContext
    EntityManager entityManager;

    Optional<Walk> named(JoinCode code, LockModeType lock) {
        return entityManager
                .createQuery("select w from Walk w where w.code = :code", Walk.class)
                .setParameter("code", code.text())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The walk of a code as it was typed. */
    Walk find(String typed, LockModeType lock) {
        return JoinCode.read(typed)
                .flatMap(code -> named(code, lock))
                .orElseThrow(() -> new WalkRefused("walk.unknown"));
    }

    List<Walk> latest() {
        return entityManager
                .createQuery("select w from Walk w order by w.from desc, w.id desc", Walk.class)
                .setMaxResults(MOST_WALKS)
                .getResultList();
    }

    void keep(Walk walk) {
        entityManager.persist(walk);
    }

    boolean isAnswered(Walk walk) {
        var stops = walk.stops().stream().map(Stop::id).toList();
        return !stops.isEmpty()
                && entityManager
                                .createQuery("select count(a) from AnswerSet a where a.stop in :stops", Long.class)
                                .setParameter("stops", stops)
                                .getSingleResult()
                        > 0;
    }

    /** The walk's row is locked by the caller: two of the same answer come one after the other. */
    void keep(AnswerSet fresh, Answers answers, long stop) {
        var earlier = entityManager.find(
                AnswerSet.class, AnswerSet.idOf(stop, answers.draft()), LockModeType.PESSIMISTIC_WRITE);
        if (earlier == null) {
            entityManager.persist(fresh);
        } else {
            earlier.say(answers);
        }
    }

    void forget(AnswerSet set) {
        entityManager.remove(set);
    }

    Optional<AnswerSet> set(long stop, Answers answers) {
        return Optional.ofNullable(entityManager.find(AnswerSet.class, AnswerSet.idOf(stop, answers.draft())));
    }

    /** Counts a walk's answers in one question to the database. */
    WalkResult result(Walk walk, Route route, TellingRule rule) {
        var ids = walk.stops().stream().map(Stop::id).toList();
        var sums = new HashMap<Long, Object[]>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "select a.stop, sum(a.people), %s from AnswerSet a where a.stop in :stops group by a.stop"
                                    .formatted(SUMS),
                            Object[].class)
                    .setParameter("stops", ids)
                    .getResultList()
                    .forEach(row -> sums.put((Long) row[0], row));
        }
        var stops = IntStream.range(0, ids.size())
                .mapToObj(at -> new WalkResult.AtStop(route.stops().get(at), means(sums.get(ids.get(at)), rule)))
                .toList();
        var people =
                sums.values().stream().mapToLong(row -> number(row[1])).max().orElse(0);
        return new WalkResult(stops, rule.mean(people, 0).people());
    }

    private static Map<Question, Mean> means(Object @org.jspecify.annotations.Nullable [] row, TellingRule rule) {
        var means = new EnumMap<Question, Mean>(Question.class);
        var at = 2;
        for (var question : Question.values()) {
            means.put(question, row == null ? rule.mean(0, 0) : rule.mean(number(row[at]), number(row[at + 1])));
            at += 2;
        }
        return means;
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
