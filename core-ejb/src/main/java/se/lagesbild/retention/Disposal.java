package se.lagesbild.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the protocol: how much was erased on a day, by which decision. Names and words are gone with the things. */
@Entity
@Table(name = "disposal")
class Disposal {
    /** The decision of what is erased again after a restore: the one by which it was erased. */
    static final String AGAIN = "journal";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String kind;
    private @Nullable String term;
    private String decision;

    @Column(name = "erased_on")
    private LocalDate erasedOn;

    private long pieces;
    private @Nullable LocalDate oldest;
    private @Nullable LocalDate newest;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Disposal() {}

    Disposal(String kind, @Nullable Term term, String decision, LocalDate today) {
        this.kind = kind;
        this.term = term == null ? null : term.written();
        this.decision = decision;
        this.erasedOn = today;
    }

    /** Counts one more piece. */
    void count(LocalDate closedOn) {
        pieces++;
        oldest = oldest == null || closedOn.isBefore(oldest) ? closedOn : oldest;
        newest = newest == null || closedOn.isAfter(newest) ? closedOn : newest;
    }

    /** Counts what was erased again, of which only the rows are known. */
    void countRows(int rows) {
        pieces = rows;
    }

    DisposalLine asLine() {
        return new DisposalLine(
                kind, term == null ? null : Term.read(term), decision, erasedOn, pieces, oldest, newest);
    }
}
