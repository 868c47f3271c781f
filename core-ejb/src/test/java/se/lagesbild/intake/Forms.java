package se.lagesbild.intake;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.details.Details;
import se.lagesbild.shared.GeoPoint;

/** Builds forms for tests; what a test does not name is good. */
final class Forms {
    private @Nullable GeoPoint place = new GeoPoint(58.95, 13.4);
    private @Nullable String placeText;
    private @Nullable String district;
    private @Nullable String text = "Lamporna lyser inte.";
    private @Nullable LocalDateTime from;
    private @Nullable LocalDateTime to;
    private @Nullable String email;
    private int photos;
    private List<String> photoTexts = List.of();

    static Forms aForm() {
        return new Forms();
    }

    Forms nowhere() {
        place = null;
        return this;
    }

    Forms inWords(String words, @Nullable String inDistrict) {
        place = null;
        placeText = words;
        district = inDistrict;
        return this;
    }

    Forms saying(String words) {
        text = words;
        return this;
    }

    Forms from(String moment) {
        from = LocalDateTime.parse(moment);
        return this;
    }

    Forms to(String moment) {
        to = LocalDateTime.parse(moment);
        return this;
    }

    Forms answeredAt(String address) {
        email = address;
        return this;
    }

    Forms withPhotos(int count) {
        photos = count;
        return this;
    }

    Forms whosePhotosShow(String... texts) {
        photoTexts = List.of(texts);
        return this;
    }

    SubmitPlace build() {
        List<byte[]> uploads = Collections.nCopies(photos, new byte[] {1});
        return new SubmitPlace(
                UUID.randomUUID(),
                "DARK_PATH",
                place,
                placeText,
                district,
                text,
                from,
                to,
                email,
                "sv",
                uploads,
                photoTexts,
                Details.NONE);
    }
}
