package se.lagesbild.intake;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.details.Details;
import se.lagesbild.shared.GeoPoint;

/**
 * What a resident sends, in shape; whether it is true is for the intake to see.
 *
 * @param draft named by the browser, or by the server in the form's hidden field
 * @param place a point, or else {@code placeText} and {@code district}
 * @param occurredFrom local time here, no zone
 * @param photos as uploaded; they are washed before anything is stored
 */
public record SubmitPlace(
        UUID draft,
        String category,
        @Nullable GeoPoint place,
        @Nullable String placeText,
        @Nullable String district,
        @Nullable String text,
        @Nullable LocalDateTime occurredFrom,
        @Nullable LocalDateTime occurredTo,
        @Nullable String email,
        String language,
        List<byte[]> photos,
        Details details) {
    public SubmitPlace {
        placeText = emptyToNull(placeText);
        district = emptyToNull(district);
        text = emptyToNull(text);
        email = emptyToNull(email);
        photos = List.copyOf(photos);
    }

    /** One without the answers that may be left out. */
    public SubmitPlace(
            UUID draft,
            String category,
            @Nullable GeoPoint place,
            @Nullable String placeText,
            @Nullable String district,
            @Nullable String text,
            @Nullable LocalDateTime occurredFrom,
            @Nullable LocalDateTime occurredTo,
            @Nullable String email,
            String language,
            List<byte[]> photos) {
        this(
                draft,
                category,
                place,
                placeText,
                district,
                text,
                occurredFrom,
                occurredTo,
                email,
                language,
                photos,
                Details.NONE);
    }

    private static @Nullable String emptyToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
