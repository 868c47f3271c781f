package se.lagesbild.console.field;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.Areas;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.console.Notices;
import se.lagesbild.console.Phrasebook;
import se.lagesbild.imports.field.FieldLine;
import se.lagesbild.imports.field.FieldReports;
import se.lagesbild.imports.field.NewFieldReport;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.GeoPoint;

/** A reporter tells what is seen: place and time stay from one event to the next, so that many are told in one go. */
@Named
@ViewScoped
public class FieldPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 6;
    private static final Phrasebook WORDS = new Phrasebook("falt");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Notices.SWEDISH);

    @Inject
    FieldReports reports;

    @Inject
    Categories categories;

    @Inject
    Areas areas;

    @Inject
    Clock clock;

    private UUID draft = UUID.randomUUID();
    private @Nullable String category;
    private @Nullable Integer seriousness;
    private @Nullable String seenAt;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private boolean home;
    private @Nullable String search;
    private transient @Nullable List<FieldLine> mine;
    private transient List<PlaceHit> hits = List.of();

    @PostConstruct
    void start() {
        seenAt = LocalDateTime.ofInstant(clock.instant(), Clocks.SWEDEN)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** Something was seen. */
    public void tell() {
        if (category == null || category.isEmpty()) {
            WORDS.error("missing.category");
            return;
        }
        store(category);
    }

    /** There was nothing to report, and that is worth to know too. */
    public void tellNothing() {
        store(null);
    }

    private void store(@Nullable String what) {
        var place = place();
        var moment = moment();
        if (place == null) {
            WORDS.error("missing.place");
        } else if (moment == null) {
            WORDS.error("missing.time");
        } else {
            attempt(() -> reports.tell(new NewFieldReport(
                            draft, what, seriousness == null ? 0 : seriousness, moment, place, !home)))
                    .ifPresent(line -> {
                        WORDS.done(what == null ? "told.nothing" : "told");
                        draft = UUID.randomUUID();
                        category = null;
                        seriousness = null;
                    });
        }
        mine = null;
    }

    public void takeBack(long id) {
        attempt(() -> {
                    reports.takeBack(id);
                    return id;
                })
                .ifPresent(done -> WORDS.done("takenBack"));
        mine = null;
    }

    public void find() {
        hits = areas.search(search == null ? "" : search.strip(), SUGGESTIONS);
        if (hits.isEmpty()) {
            WORDS.error("nothingFound");
        }
    }

    private static <T> Optional<T> attempt(Supplier<T> act) {
        try {
            return Optional.of(act.get());
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return Optional.empty();
        }
    }

    private @Nullable GeoPoint place() {
        try {
            return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
        } catch (IllegalArgumentException nowhere) {
            return null;
        }
    }

    private @Nullable Instant moment() {
        try {
            return LocalDateTime.parse(seenAt == null ? "" : seenAt.strip())
                    .atZone(Clocks.SWEDEN)
                    .toInstant();
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    /** When something was seen: the hour is enough on the same day. */
    public String clock(FieldLine line) {
        return CLOCK.format(line.seenAt().atZone(Clocks.SWEDEN));
    }

    /** What a mistake is called, for who cannot see which row the button stands in. */
    public String takeBackLabel(String what, FieldLine line) {
        return WORDS.say("takeBack.label", what, clock(line));
    }

    public List<FieldLine> getMine() {
        var known = mine;
        if (known == null) {
            known = reports.mine();
            mine = known;
        }
        return known;
    }

    /** Where the map opens: the last place, else the middle. */
    public GeoPoint getCentre() {
        var place = place();
        return place == null ? areas.frame().centre() : place;
    }

    public List<Category> getCategories() {
        return categories.offered("");
    }

    public List<PlaceHit> getHits() {
        return hits == null ? List.of() : hits;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable Integer getSeriousness() {
        return seriousness;
    }

    public void setSeriousness(@Nullable Integer seriousness) {
        this.seriousness = seriousness;
    }

    public @Nullable String getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(@Nullable String seenAt) {
        this.seenAt = seenAt;
    }

    public @Nullable Double getLatitude() {
        return latitude;
    }

    public void setLatitude(@Nullable Double latitude) {
        this.latitude = latitude;
    }

    public @Nullable Double getLongitude() {
        return longitude;
    }

    public void setLongitude(@Nullable Double longitude) {
        this.longitude = longitude;
    }

    /** Whether the point could be somebody's home. */
    public boolean isHome() {
        return home;
    }

    public void setHome(boolean home) {
        this.home = home;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
