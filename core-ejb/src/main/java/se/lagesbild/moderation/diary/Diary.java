package se.lagesbild.moderation.diary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;

/** The gate of the diary: gives numbers, marks parts as secret, and finds what a number stands for. */
@Stateless
@RolesAllowed(Role.MODERATOR)
public class Diary {
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** How numbers are given. */
    @RolesAllowed({Role.MODERATOR, Role.ADMIN})
    public DiaryRule rule() {
        return counter(LockModeType.NONE).rule();
    }

    /** Gives numbers in another way from now on; those that were given stay. */
    @RolesAllowed(Role.ADMIN)
    public void follow(DiaryRule rule) {
        counter(LockModeType.PESSIMISTIC_WRITE).follow(rule);
        record("diary.rule-changed", rule.numbering().name());
    }

    /** How a submission is registered. */
    public Registration of(Trace trace) {
        var row = entityManager
                .createQuery(
                        """
                        select c as way, e as given from DiaryCounter c left join DiaryEntry e on e.trace = :trace
                        where c.id = :only""",
                        Tuple.class)
                .setParameter("trace", trace.uuid())
                .setParameter("only", DiaryCounter.ONLY)
                .getSingleResult();
        return row.get("way", DiaryCounter.class).registration(row.get("given", DiaryEntry.class), marks(trace));
    }

    /**
     * Gives a submission its number, once.
     *
     * @param written the number from outside; passed over where the house counts
     * @return the number
     * @throws DiaryRefused {@code diary.off}, {@code diary.registered}, {@code diary.number-missing}, {@code diary.number},
     *     {@code diary.number-taken}
     */
    public String register(Trace trace, @Nullable String written) {
        var counter = counter(LockModeType.PESSIMISTIC_WRITE);
        if (entry(trace).isPresent()) {
            throw new DiaryRefused("diary.registered");
        }
        var now = clock.instant();
        var number =
                switch (counter.rule().numbering()) {
                    case OFF -> throw new DiaryRefused("diary.off");
                    case SERIES ->
                        next(counter, LocalDate.ofInstant(now, Clocks.SWEDEN).getYear());
                    case OUTSIDE -> DiaryRule.given(written);
                };
        if (!numbered(number).isEmpty()) {
            throw new DiaryRefused("diary.number-taken");
        }
        entityManager.persist(new DiaryEntry(number, trace, me(), now));
        record("diary.registered", trace.uuid().toString());
        return number;
    }

    /** The next that is free: one that came from outside may look like ours. */
    private String next(DiaryCounter counter, int year) {
        var number = counter.next(year);
        while (!numbered(number).isEmpty()) {
            number = counter.next(year);
        }
        return number;
    }

    /** Marks a part as secret, or by another paragraph than before. */
    public void mark(Trace trace, SecrecyMark mark) {
        forget(trace, mark.field());
        entityManager.persist(new SecrecyRow(trace, mark));
        record("diary.marked", trace.uuid().toString());
    }

    public void unmark(Trace trace, Field field) {
        forget(trace, field);
        record("diary.unmarked", trace.uuid().toString());
    }

    /** The numbers that begin so, the newest first, at most 100; all of them for nothing. */
    @RolesAllowed({Role.MODERATOR, Role.ADMIN})
    public List<DiaryLine> search(String beginning) {
        return entityManager
                .createQuery(
                        "select e from DiaryEntry e where e.number like :beginning escape '!' order by e.id desc",
                        DiaryEntry.class)
                .setParameter("beginning", beginning.strip().replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(MOST)
                .getResultStream()
                .map(DiaryEntry::asLine)
                .toList();
    }

    private List<DiaryEntry> numbered(String number) {
        return entityManager
                .createQuery("select e from DiaryEntry e where e.number = :number", DiaryEntry.class)
                .setParameter("number", number)
                .getResultList();
    }

    private Optional<DiaryEntry> entry(Trace trace) {
        return entityManager
                .createQuery("select e from DiaryEntry e where e.trace = :trace", DiaryEntry.class)
                .setParameter("trace", trace.uuid())
                .getResultStream()
                .findFirst();
    }

    private List<SecrecyMark> marks(Trace trace) {
        return entityManager
                .createQuery("select m from SecrecyRow m where m.trace = :trace order by m.id", SecrecyRow.class)
                .setParameter("trace", trace.uuid())
                .getResultStream()
                .map(SecrecyRow::asMark)
                .toList();
    }

    private void forget(Trace trace, Field field) {
        entityManager
                .createQuery("delete from SecrecyRow m where m.trace = :trace and m.field = :field")
                .setParameter("trace", trace.uuid())
                .setParameter("field", field)
                .executeUpdate();
    }

    private DiaryCounter counter(LockModeType lock) {
        return entityManager.find(DiaryCounter.class, DiaryCounter.ONLY, lock);
    }

    private String me() {
        return caller.getCallerPrincipal().getName();
    }

    private void record(String act, String what) {
        acted.fire(new Acted(me(), act, what, clock.instant()));
    }
}
