package se.lagesbild.intake;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.commons.validator.routines.EmailValidator;
import se.lagesbild.intake.refusal.BadSubmission;

/** What must be true of a form by itself, whatever the municipality looks like. */
final class FormRules {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_PLACE_TEXT = 300;
    private static final int MOST_PHOTOS = 5;
    private static final int LONGEST_PHOTO_TEXT = 200;
    private static final int LEAST_UNSAFE = 1;
    private static final int MOST_UNSAFE = 5;
    private static final int LONGEST_CODE = 80;
    /** A phone's clock may be a little ahead. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final LocalDateTime now;

    FormRules(LocalDateTime now) {
        this.now = now;
    }

    /** Throws {@link BadSubmission} for the first rule that is broken. */
    void check(SubmitPlace form) {
        if (form.place() == null && form.placeText() == null) {
            refuse("place", "place.missing");
        }
        if (longer(form.placeText(), LONGEST_PLACE_TEXT)) {
            refuse("placeText", "placetext.too-long");
        }
        if (longer(form.text(), LONGEST_TEXT)) {
            refuse("text", "text.too-long");
        }
        var from = form.occurredFrom();
        var to = form.occurredTo();
        if (from != null && from.isAfter(now.plus(CLOCKS_DIFFER))) {
            refuse("occurredFrom", "time.future");
        }
        // A whole day is told as such, also before it is over: the same draft must be the same a minute later.
        if (to != null && to.isAfter(now.plus(CLOCKS_DIFFER).toLocalDate().atTime(LocalTime.MAX))) {
            refuse("occurredTo", "time.future");
        }
        if (to != null && (from == null || to.isBefore(from))) {
            refuse("occurredTo", "time.reversed");
        }
        var email = form.email();
        if (email != null
                && (longer(email, 254) || !EmailValidator.getInstance().isValid(email))) {
            refuse("email", "email.invalid");
        }
        var unsafety = form.details().unsafety();
        if (unsafety != null && (unsafety < LEAST_UNSAFE || unsafety > MOST_UNSAFE)) {
            refuse("unsafety", "unsafety.wrong");
        }
        if (longer(form.details().sameAs(), LONGEST_CODE)) {
            refuse("sameAs", "sameas.wrong");
        }
        if (form.photos().size() > MOST_PHOTOS) {
            refuse("photos", "photos.too-many");
        }
        if (form.photoTexts().size() > form.photos().size()) {
            refuse("photoTexts", "phototexts.too-many");
        }
        if (form.photoTexts().stream().anyMatch(text -> longer(text, LONGEST_PHOTO_TEXT))) {
            refuse("photoTexts", "phototexts.too-long");
        }
    }

    private static boolean longer(@org.jspecify.annotations.Nullable String text, int most) {
        return text != null && text.codePointCount(0, text.length()) > most;
    }

    private static void refuse(String field, String code) {
        throw new BadSubmission(field, code);
    }
}
