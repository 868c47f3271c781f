package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.lagesbild.intake.Forms.aForm;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.lagesbild.intake.refusal.BadSubmission;

class FormRulesTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T21:30");

    @Test
    void a_point_is_place_enough() {
        good(aForm());
    }

    @Test
    void words_are_place_enough_and_whether_a_district_is_wanted_is_the_municipalitys_matter() {
        good(aForm().inWords("Gångtunneln vid skolan", "CENTRUM"));
        good(aForm().inWords("Gångtunneln vid skolan", null));
    }

    @Test
    void nowhere_is_not() {
        refused(aForm().nowhere(), "place", "place.missing");
    }

    @Test
    void the_text_may_be_missing_but_not_too_long() {
        good(aForm().saying(""));
        good(aForm().saying("å".repeat(2000)));
        refused(aForm().saying("å".repeat(2001)), "text", "text.too-long");
    }

    @Test
    void an_emoji_counts_as_one_character() {
        good(aForm().saying("🌙".repeat(2000)));
    }

    @Test
    void nothing_has_happened_tomorrow() {
        refused(aForm().from("2026-11-24T08:00"), "occurredFrom", "time.future");
    }

    @Test
    void a_phone_whose_clock_is_five_minutes_ahead_is_forgiven() {
        good(aForm().from("2026-11-23T21:35"));
    }

    @Test
    void what_ends_must_have_begun() {
        refused(aForm().from("2026-11-23T20:00").to("2026-11-23T19:00"), "occurredTo", "time.reversed");
        refused(aForm().to("2026-11-23T19:00"), "occurredTo", "time.reversed");
        good(aForm().from("2026-11-23T19:00").to("2026-11-23T20:00"));
    }

    @Test
    void today_may_be_told_as_a_whole_day() {
        good(aForm().from("2026-11-23T00:00").to("2026-11-23T23:59"));
        refused(aForm().from("2026-11-23T00:00").to("2026-11-24T00:01"), "occurredTo", "time.future");
    }

    @Test
    void an_address_that_no_letter_can_reach_is_refused() {
        refused(aForm().answeredAt("anna@"), "email", "email.invalid");
        refused(aForm().answeredAt("anna@exempel.se\nBcc: alla@exempel.se"), "email", "email.invalid");
        good(aForm().answeredAt("anna@exempel.se"));
    }

    @Test
    void five_photos_and_no_more() {
        good(aForm().withPhotos(5));
        refused(aForm().withPhotos(6), "photos", "photos.too-many");
    }

    @Test
    void each_photo_may_have_words_but_no_words_are_without_a_photo() {
        good(aForm().withPhotos(2).whosePhotosShow("Trappan"));
        good(aForm().withPhotos(2).whosePhotosShow("", "å".repeat(200)));
        good(aForm().withPhotos(1).whosePhotosShow("Trappan", " ", ""));
        refused(aForm().withPhotos(2).whosePhotosShow("", "å".repeat(201)), "photoTexts", "phototexts.too-long");
        refused(aForm().withPhotos(1).whosePhotosShow("", "Trappan"), "photoTexts", "phototexts.too-many");
    }

    private static void good(Forms form) {
        assertThatCode(() -> new FormRules(NOW).check(form.build())).doesNotThrowAnyException();
    }

    private static void refused(Forms form, String field, String code) {
        var refusal = catchThrowableOfType(BadSubmission.class, () -> new FormRules(NOW).check(form.build()));
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.code()).isEqualTo(code);
    }
}
