package se.lagesbild.walk;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A campaign for a period and an area, with a route of stops and a code to join it by. */
@Entity
@Table(name = "walk")
class Walk {
    /** How long papers and phones that were offline are waited for. */
    static final int COUNTING_DAYS = 7;

    private static final int MOST_STOPS = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "row_version")
    private long version;

    @Column(name = "join_code")
    private String code;

    private String name;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate to;

    private String district;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "walk_id", nullable = false)
    @OrderColumn(name = "list_order")
    private List<Stop> stops = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Walk() {}

    Walk(JoinCode code, WalkPlan plan) {
        plan.check();
        this.code = code.text();
        name = plan.name();
        from = plan.from();
        to = plan.to();
        district = plan.district();
    }

    WalkState state(LocalDate today) {
        if (closedOn != null || !today.isBefore(resultOn())) {
            return WalkState.CLOSED;
        }
        if (today.isBefore(from)) {
            return WalkState.PLANNED;
        }
        return today.isAfter(to) ? WalkState.COUNTING : WalkState.OPEN;
    }

    void change(WalkPlan plan, LocalDate today) {
        plan.check();
        if (plan.to().isBefore(today)) {
            throw new WalkRefused("walk.period-past");
        }
        name = plan.name();
        from = plan.from();
        to = plan.to();
        district = plan.district();
    }

    void close(LocalDate today) {
        if (!state(today).takesAnswers()) {
            throw new WalkRefused(closedOn == null && today.isBefore(from) ? "walk.not-begun" : "walk.closed");
        }
        closedOn = today;
    }

    void add(StopPlan plan) {
        if (stops.size() >= MOST_STOPS) {
            throw new WalkRefused("walk.too-long");
        }
        stops.add(new Stop(plan));
    }

    void remove(int number) {
        stops.remove(stop(number));
    }

    /** One step towards the beginning of the route; the first one stays. */
    void moveUp(int number) {
        stop(number);
        if (number > 1) {
            Collections.swap(stops, number - 1, number - 2);
        }
    }

    Stop stop(int number) {
        if (number < 1 || number > stops.size()) {
            throw new WalkRefused("stop.unknown");
        }
        return stops.get(number - 1);
    }

    List<Stop> stops() {
        return Collections.unmodifiableList(stops);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Route route(LocalDate today, boolean answered) {
        return new Route(
                line(today, answered),
                IntStream.range(0, stops.size())
                        .mapToObj(at -> stops.get(at).at(at + 1))
                        .toList());
    }

    WalkLine line(LocalDate today, boolean answered) {
        var state = state(today);
        var editable = !answered && (state == WalkState.PLANNED || state == WalkState.OPEN);
        return new WalkLine(code, name, from, to, district, state, resultOn(), stops.size(), editable);
    }

    private LocalDate resultOn() {
        return to.plusDays(COUNTING_DAYS + 1L);
    }
}
