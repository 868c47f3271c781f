package se.lagesbild.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import se.lagesbild.intake.refusal.UnknownSubmission;
import se.lagesbild.outbox.Outbox;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;

/** The gate to questions that nobody has answered: who is to be reminded, and what is to be closed. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class Unanswered {
    private static final int MOST_AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LetterDrawer drawer;

    @Inject
    Senders senders;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** A question without an answer. */
    public record Question(Trace trace, long version, String language) {}

    /** Asked on this day or before, and not reminded; at most {@value #MOST_AT_ONCE}. */
    public List<Question> toRemind(LocalDate askedBy) {
        return questions("s.dialogue.remindedOn is null and s.dialogue.askedOn <= :day", askedBy);
    }

    /** Reminded on this day or before; at most {@value #MOST_AT_ONCE}. */
    public List<Question> toClose(LocalDate remindedBy) {
        return questions("s.dialogue.remindedOn <= :day", remindedBy);
    }

    /** Says once more that somebody waits for an answer, and until when. */
    public void remind(Question question, LocalDate today, LocalDate closes) {
        var language = Language.stored(question.language());
        found(question.trace()).dialogue().reminded(today);
        drawer.fromModerator(
                question.trace(),
                Words.of("intake", language)
                        .say(
                                "letter.reminder",
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(language.locale())
                                        .format(closes)));
        if (senders.addressOf(question.trace()).isPresent()) {
            outbox.write(question.trace(), "reminded");
        }
    }

    /** Closes it and tells the sender so, at once; an answer opens it again. */
    public void close(Question question, String letter) {
        found(question.trace()).giveUp(question.version());
        found(question.trace()).dialogue().holdUntil(clock.instant());
        found(question.trace()).close(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        drawer.fromModerator(question.trace(), letter);
        if (senders.addressOf(question.trace()).isPresent()) {
            outbox.write(question.trace(), "answered");
        }
        senders.close(question.trace());
    }

    private List<Question> questions(String condition, LocalDate day) {
        return entityManager
                .createQuery(
                        "select s.trace, s.version, s.content.language from Submission s where s.status = :question"
                                + " and " + condition + " order by s.id",
                        Object[].class)
                .setParameter("question", Status.QUESTION)
                .setParameter("day", day)
                .setMaxResults(MOST_AT_ONCE)
                .getResultStream()
                .map(row -> new Question(new Trace((UUID) row[0]), (Long) row[1], (String) row[2]))
                .toList();
    }

    private Submission found(Trace trace) {
        return entityManager
                .createQuery("select s from Submission s where s.trace = :trace", Submission.class)
                .setParameter("trace", trace.uuid())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownSubmission::new);
    }
}
