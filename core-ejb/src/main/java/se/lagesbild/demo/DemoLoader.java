package se.lagesbild.demo;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lagesbild.area.Areas;
import se.lagesbild.area.basemap.BasemapFeatures;
import se.lagesbild.demo.people.History;
import se.lagesbild.demo.people.Written;
import se.lagesbild.demo.town.DemoTown;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** Builds Demostad at the first start of a demo: its districts, names and map, and then its past. */
@Singleton
@Startup
@DependsOn("Opening")
@RunAs(Role.HOUSE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each gate call is a transaction of its own
public class DemoLoader {
    /** Change it and every demo is another town. */
    static final long SEED = 1;

    private static final int PART = 25;
    private static final System.Logger LOG = System.getLogger(DemoLoader.class.getName());

    @Inject
    Settings settings;

    @Inject
    Areas areas;

    @Inject
    BasemapFeatures basemap;

    @Inject
    DemoPast past;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        if (!settings.isOn(Setting.DEMO) || (!basemap.isEmpty() && past.isTold())) {
            return;
        }
        var begun = clock.instant();
        var town = DemoTown.grow(SEED);
        LOG.log(INFO, "Demostad grown after {0} ms", since(begun));
        if (basemap.isEmpty()) {
            build(town, LocalDate.ofInstant(begun, clock.getZone()));
            LOG.log(INFO, "Demostad built after {0} ms", since(begun));
        }
        if (!past.isTold()) {
            tell(town, begun);
            LOG.log(INFO, "Demostad has a past after {0} ms", since(begun));
        }
    }

    private void build(DemoTown town, LocalDate today) {
        areas.importDistricts(today, town.districts());
        areas.importNeighbours(today, town.neighbours());
        areas.importPlaces(town.places());
        // The map comes last: where it is there, all of the town is.
        basemap.importFeatures(town.features());
    }

    private void tell(DemoTown town, Instant now) {
        past.note(History.tell(SEED, town, LocalDate.ofInstant(now, clock.getZone())));
        var written = Written.all(SEED, town, now);
        inParts(written, past::send);
        Map<String, Written> byText = written.stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.form().text()), Function.identity()));
        inParts(past.queue(), part -> past.decide(part, byText, town));
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> act) {
        for (int from = 0; from < all.size(); from += PART) {
            act.accept(List.copyOf(all.subList(from, Math.min(all.size(), from + PART))));
        }
    }

    private long since(Instant begun) {
        return Duration.between(begun, clock.instant()).toMillis();
    }
}
