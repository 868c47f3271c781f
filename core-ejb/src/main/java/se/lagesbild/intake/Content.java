package se.lagesbild.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/** What the sender wrote and answered; words lie sealed. */
@Embeddable
class Content {
    private String category;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @Column(insertable = false, updatable = false) // the database tells it from the point, see PlaceCell
    private @Nullable Long placeCell;

    @Column(name = "place_text")
    private byte @Nullable [] placeText;

    private byte @Nullable [] words;
    private byte @Nullable [] details;

    /** Whether the words seem to point somebody out. */
    private boolean personalData;

    /** Join code of the walk that it was seen on. */
    private @Nullable String walk;

    @Column(name = "same_as")
    private @Nullable String sameAs;

    /** Local and without a zone, as written: {@code 2026-11-23T21:30}. */
    @Column(name = "occurred_from")
    private @Nullable String occurredFrom;

    @Column(name = "occurred_to")
    private @Nullable String occurredTo;

    private String language;
    private int photos;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Content() {}

    /** The words as sealed, the rest as the form says it. */
    Content(
            SubmitPlace form,
            byte @Nullable [] placeText,
            byte @Nullable [] words,
            byte @Nullable [] details,
            boolean personalData) {
        this.category = form.category();
        var place = form.place();
        if (place != null) {
            this.latitude = place.latitude();
            this.longitude = place.longitude();
        }
        this.placeText = placeText;
        this.words = words;
        this.details = details;
        this.personalData = personalData;
        this.walk = form.details().walk();
        this.sameAs = form.details().sameAs();
        this.occurredFrom = written(form.occurredFrom());
        this.occurredTo = written(form.occurredTo());
        this.language = form.language();
        this.photos = form.photos().size();
    }

    String category() {
        return category;
    }

    @Nullable
    GeoPoint place() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    byte @Nullable [] placeText() {
        return placeText;
    }

    byte @Nullable [] words() {
        return words;
    }

    byte @Nullable [] details() {
        return details;
    }

    @Nullable
    LocalDateTime occurredFrom() {
        return read(occurredFrom);
    }

    @Nullable
    LocalDateTime occurredTo() {
        return read(occurredTo);
    }

    String language() {
        return language;
    }

    int photos() {
        return photos;
    }

    private static @Nullable String written(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static @Nullable LocalDateTime read(@Nullable String moment) {
        return moment == null ? null : LocalDateTime.parse(moment);
    }
}
