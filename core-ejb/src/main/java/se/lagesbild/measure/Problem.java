package se.lagesbild.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Something in a place that does not pass by itself: written down, answered by measures, and ended when it is over. */
@Entity
@Table(name = "problem")
class Problem {
    private static final int LONGEST_ENDING = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "row_version")
    private long version;

    @Embedded
    private ProblemText text;

    @Embedded
    private ProblemPlace place;

    /** Codes, in their order, with a space between. */
    private String categories;

    private LocalDate since;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String ending;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Problem() {}

    Problem(NewProblem said, String by, Instant now) {
        tell(said);
        this.writtenBy = by;
        this.writtenAt = now;
    }

    void change(NewProblem said, long seenVersion) {
        mustBe(seenVersion);
        mustBeOpen();
        tell(said);
    }

    /** It is over, and why it is thought to be. */
    void end(String why, long seenVersion, Instant now) {
        mustBe(seenVersion);
        mustBeOpen();
        ending = ProblemText.said(why, LONGEST_ENDING, "problem.ending");
        endedAt = now;
    }

    /** It was not over. */
    void takeUp(long seenVersion) {
        mustBe(seenVersion);
        endedAt = null;
        ending = null;
    }

    void mustBeOpen() {
        if (endedAt != null) {
            throw new MeasureRefused("problem.ended");
        }
    }

    private void tell(NewProblem said) {
        text = said.text();
        place = said.place();
        categories = String.join(" ", new TreeSet<>(said.categories()));
        since = said.since();
    }

    private void mustBe(long seenVersion) {
        if (version != seenVersion) {
            throw new MeasureRefused("problem.changed-meanwhile");
        }
    }

    long id() {
        return id == null ? 0 : id;
    }

    ProblemPlace place() {
        return place;
    }

    ProblemLine asLine() {
        return new ProblemLine(
                id(),
                version,
                text,
                place,
                Set.of(categories.split(" ")),
                since,
                writtenBy,
                writtenAt,
                endedAt,
                ending);
    }
}
