package se.lagesbild.moderation.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The only row that says how numbers are given and which was the last; whoever takes one locks it. */
@Entity
@Table(name = "diary_counter")
class DiaryCounter {
    static final long ONLY = 1;

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Numbering numbering;

    private String prefix;

    @Column(name = "last_year")
    private int lastYear;

    @Column(name = "last_number")
    private int lastNumber;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DiaryCounter() {}

    /** Another way from now on; the count of the year goes on. */
    void follow(DiaryRule rule) {
        numbering = rule.numbering();
        prefix = rule.prefix();
    }

    /** The next number of the year, which nobody else gets. */
    String next(int year) {
        lastNumber = year == lastYear ? lastNumber + 1 : 1;
        lastYear = year;
        return rule().numbered(year, lastNumber);
    }

    /** How something stands that has this entry, or none yet. */
    Registration registration(@Nullable DiaryEntry entry, List<SecrecyMark> marks) {
        if (entry == null) {
            return new Registration(rule(), null, null, null, marks);
        }
        var line = entry.asLine();
        return new Registration(rule(), line.number(), line.registeredAt(), line.registeredBy(), marks);
    }

    DiaryRule rule() {
        return new DiaryRule(numbering, prefix);
    }
}
