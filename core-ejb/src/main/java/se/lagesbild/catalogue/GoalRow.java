package se.lagesbild.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Within how many working days what came in under a category is to be decided; {@code ALL} speaks for the others. */
@Entity
@Table(name = "service_goal")
class GoalRow {
    static final String ALL = "ALL";

    @Id
    private String category;

    @Column(name = "working_days")
    private @Nullable Integer workingDays;

    @Version
    @Column(name = "row_version")
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected GoalRow() {}

    GoalRow(String category) {
        this.category = category;
    }

    String category() {
        return category;
    }

    @Nullable
    Integer workingDays() {
        return workingDays;
    }

    void aimFor(@Nullable Integer days) {
        workingDays = days;
    }
}
