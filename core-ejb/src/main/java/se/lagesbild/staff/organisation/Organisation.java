package se.lagesbild.staff.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom accounts belong to and facts come from. Both point at its code, which never changes; what it is called may. */
@Entity
@Table(name = "organisation")
class Organisation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private String name;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Organisation() {}

    Organisation(String code, String name) {
        this.code = code;
        this.name = name;
    }

    void rename(String wanted) {
        name = wanted;
    }

    /** Nobody new belongs to it, and who does has no organisation's facts to see. */
    void end(Instant now) {
        endedAt = now;
    }

    void reopen() {
        endedAt = null;
    }

    boolean stands() {
        return endedAt == null;
    }

    String code() {
        return code;
    }

    OrganisationName asName() {
        return new OrganisationName(code, name);
    }

    OrganisationLine asLine(long accounts) {
        return new OrganisationLine(code, name, !stands(), accounts);
    }
}
