package se.lagesbild.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One participant's numbers at one stop. Its id is a hash of the stop and the participant's random draft id: a repeat
 * meets the same row, and nothing ties what one participant answered at two stops together.
 */
@Entity
@Table(name = "walk_answer")
class AnswerSet {
    @Id
    private UUID id;

    @Column(name = "stop_id")
    private long stop;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private int people;
    private @Nullable Integer light;
    private @Nullable Integer sight;
    private @Nullable Integer overview;
    private @Nullable Integer care;
    private @Nullable Integer company;

    @Column(name = "choice_of_way")
    private @Nullable Integer choiceOfWay;

    private @Nullable Integer feeling;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AnswerSet() {}

    AnswerSet(long stop, Answers answers, LocalDate today) {
        this.id = idOf(stop, answers.draft());
        this.stop = stop;
        answeredOn = today;
        say(answers);
    }

    /** The last word counts. */
    final void say(Answers answers) {
        var given = answers.given();
        people = answers.people();
        light = given.get(Question.LIGHT);
        sight = given.get(Question.SIGHT);
        overview = given.get(Question.OVERVIEW);
        care = given.get(Question.CARE);
        company = given.get(Question.PEOPLE);
        choiceOfWay = given.get(Question.CHOICE_OF_WAY);
        feeling = given.get(Question.FEELING);
    }

    /** Name of the attribute that holds a question's answer, for queries. */
    static String attribute(Question question) {
        return switch (question) {
            case LIGHT -> "light";
            case SIGHT -> "sight";
            case OVERVIEW -> "overview";
            case CARE -> "care";
            case PEOPLE -> "company";
            case CHOICE_OF_WAY -> "choiceOfWay";
            case FEELING -> "feeling";
        };
    }

    static UUID idOf(long stop, UUID draft) {
        try {
            var hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest("%d %s".formatted(stop, draft).getBytes(UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
