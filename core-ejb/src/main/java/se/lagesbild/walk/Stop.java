package se.lagesbild.walk;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/** A point on a walk where participants answer the checklist. */
@Entity
@Table(name = "walk_stop")
class Stop {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @Embedded
    private GeoPoint point;

    private String note;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Stop() {}

    Stop(StopPlan plan) {
        plan.check();
        name = plan.name();
        point = plan.point();
        note = plan.note();
    }

    void become(StopPlan plan) {
        plan.check();
        name = plan.name();
        point = plan.point();
        note = plan.note();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Route.Halt at(int number) {
        return new Route.Halt(number, name, point, note);
    }
}
