package se.lagesbild.console;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.shared.GeoPoint;

/** What a moderator fills in. The place starts as the 50 m square: the careful choice needs no click. */
public class VerdictForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String category;
    private boolean publicPlace;
    private @Nullable Integer seriousness;
    private final WorkingText working = new WorkingText();
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable RejectReason reason;
    private @Nullable String message;
    private @Nullable String question;

    void startFrom(Dossier dossier) {
        category = dossier.category();
        working.startFrom(dossier.masked());
    }

    Acceptance acceptance() {
        return new Acceptance(
                category == null ? "" : category,
                publicPlace,
                seriousness == null ? 0 : seriousness,
                working.getText().strip(),
                latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude),
                working.decisions(),
                working.isPointsAtNobody());
    }

    String words() {
        return message == null ? "" : message;
    }

    String asked() {
        return question == null ? "" : question;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public boolean isPublicPlace() {
        return publicPlace;
    }

    public void setPublicPlace(boolean publicPlace) {
        this.publicPlace = publicPlace;
    }

    public @Nullable Integer getSeriousness() {
        return seriousness;
    }

    public void setSeriousness(@Nullable Integer seriousness) {
        this.seriousness = seriousness;
    }

    public WorkingText getWorking() {
        return working;
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

    public @Nullable RejectReason getReason() {
        return reason;
    }

    public void setReason(@Nullable RejectReason reason) {
        this.reason = reason;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
