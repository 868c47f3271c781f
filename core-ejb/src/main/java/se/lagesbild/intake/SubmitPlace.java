package se.lagesbild.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
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
 * @param photoTexts what the sender says that the photos show, in their order; may be fewer
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
        List<String> photoTexts,
        Details details) {
    public SubmitPlace {
        placeText = emptyToNull(placeText);
        district = emptyToNull(district);
        text = emptyToNull(text);
        email = emptyToNull(email);
        photos = List.copyOf(photos);
        photoTexts = withoutEmptyEnd(photoTexts);
    }

    /** One whose photos have no words. */
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
            List<byte[]> photos,
            Details details) {
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
                List.of(),
                details);
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

    /** A form has a field for each photo, and most stay empty: that is the same as none. */
    private static List<String> withoutEmptyEnd(List<String> typed) {
        var texts = new ArrayList<String>();
        typed.forEach(text -> texts.add(text.strip()));
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return List.copyOf(texts);
    }

    /** What the sender says that a photo shows; null where nothing. */
    @Nullable
    String photoText(int index) {
        return index < photoTexts.size() ? emptyToNull(photoTexts.get(index)) : null;
    }

    private static @Nullable String emptyToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
