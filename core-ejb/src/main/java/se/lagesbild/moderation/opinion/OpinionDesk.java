package se.lagesbild.moderation.opinion;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.intake.Waiting;
import se.lagesbild.intake.WaitingLine;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;
import se.lagesbild.staff.Colleague;
import se.lagesbild.staff.Colleagues;

/** The gate of the second opinion: a submission is handed to a colleague with a note, and answered back (ADR 0033). */
@Stateless
@RolesAllowed(Role.MODERATOR)
public class OpinionDesk {
    private static final int LONGEST = 2000;
    private static final int MOST = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Colleagues colleagues;

    @Inject
    WaitingLine line;

    @Inject
    Vault vault;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** Who can be asked: every moderator but the one who asks. */
    public List<Colleague> colleagues() {
        return colleagues.moderators().stream()
                .filter(one -> !one.account().equals(me()))
                .toList();
    }

    /**
     * Hands a submission to a colleague. It stays in the queue, and whoever decides it decides it.
     *
     * @throws BadOpinion when there is no such colleague, or no note
     */
    public void ask(Trace trace, String colleague, String note) {
        if (colleagues().stream().noneMatch(one -> one.account().equals(colleague))) {
            throw new BadOpinion("opinion.nobody");
        }
        entityManager.persist(
                new OpinionRow(trace, me(), colleague, vault.seal(trace, checked(note)), clock.instant()));
        record("opinion.asked", trace);
    }

    /**
     * Answers what a colleague has asked me about this submission.
     *
     * @throws BadOpinion when nobody has, or there is no answer
     */
    public void answer(Trace trace, String words) {
        var sealed = vault.seal(trace, checked(words));
        var mine = rows(trace).stream().filter(row -> row.waitsFor(me())).toList();
        if (mine.isEmpty()) {
            throw new BadOpinion("opinion.not-asked");
        }
        mine.forEach(row -> row.answer(sealed, clock.instant()));
        record("opinion.answered", trace);
    }

    /** What has been asked and answered about a submission, the oldest first. */
    public List<Opinion> about(Trace trace) {
        return told(rows(trace));
    }

    /** What waits for my answer, of what is not decided yet; the oldest first. */
    public List<Opinion> forMe() {
        return open("o.askedOf = :me and o.answeredAt is null");
    }

    /** What I asked and a colleague has answered, of what is not decided yet; the oldest first. */
    public List<Opinion> answeredToMe() {
        return open("o.askedBy = :me and o.answeredAt is not null");
    }

    private List<Opinion> open(String condition) {
        var rows = entityManager
                .createQuery("select o from OpinionRow o where " + condition + " order by o.id desc", OpinionRow.class)
                .setParameter("me", me())
                .setMaxResults(MOST)
                .getResultList();
        var waiting = line.these(rows.stream().map(OpinionRow::trace).distinct().toList()).stream()
                .map(Waiting::trace)
                .collect(Collectors.toSet());
        return told(rows.stream().filter(row -> waiting.contains(row.trace())).toList());
    }

    private List<OpinionRow> rows(Trace trace) {
        return entityManager
                .createQuery("select o from OpinionRow o where o.trace = :trace order by o.id", OpinionRow.class)
                .setParameter("trace", trace.uuid())
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Opinion> told(List<OpinionRow> rows) {
        var names = colleagues.names(rows.stream()
                .flatMap(row -> Stream.of(row.askedBy(), row.askedOf()))
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> told(row, names)).toList();
    }

    private Opinion told(OpinionRow row, Map<String, String> names) {
        var answer = row.answer();
        return new Opinion(
                row.trace(),
                names.getOrDefault(row.askedBy(), row.askedBy()),
                names.getOrDefault(row.askedOf(), row.askedOf()),
                vault.openText(row.trace(), row.note()),
                row.askedAt(),
                answer == null ? null : vault.openText(row.trace(), answer),
                row.waitsFor(me()));
    }

    private static String checked(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new BadOpinion("opinion.words-missing");
        }
        return words.strip();
    }

    private String me() {
        return caller.getCallerPrincipal().getName();
    }

    private void record(String act, Trace trace) {
        acted.fire(new Acted(me(), act, trace.uuid().toString(), clock.instant()));
    }
}
