package se.lagesbild.citizen.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.details.Times;
import se.lagesbild.intake.details.Written;
import se.lagesbild.shared.GeoPoint;

class SubmissionBodyTest {
    private static final UUID DRAFT = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    @Test
    void the_whole_body_of_the_contract_is_understood() {
        var details =
                read("""
                {"category":"DARK_PATH","latitude":58.95,"longitude":13.4,"causes":["DARK","EMPTY"],"unsafety":4,
                 "times":{"partsOfDay":["EVENING"],"days":["WEEKEND"],"seasons":["WINTER"],"frequency":"WEEKLY"},
                 "answers":{"LAMP":"BROKEN"},"walk":"AB12CD34","stop":3,"sameAs":"x","proof":"p"}""")
                        .details();
        assertThat(details.causes()).containsExactly("DARK", "EMPTY");
        assertThat(details.unsafety()).isEqualTo(4);
        assertThat(details.times().frequency()).isEqualTo(Times.Frequency.WEEKLY);
        assertThat(details.times().seasons()).containsExactly(Times.Season.WINTER);
        assertThat(details.answers()).isEqualTo(Map.of("LAMP", "BROKEN"));
        assertThat(details.stop()).isEqualTo(3);
        assertThat(Written.read(Written.of(details))).isEqualTo(details);
    }

    @Test
    void the_words_for_the_photos_keep_the_order_of_the_photos() {
        var read = SubmissionBody.read(
                DRAFT,
                """
                {"category":"DARK_PATH","photoTexts":["", " Trappan ", ""]}""",
                "sv",
                List.of(new byte[1], new byte[2], new byte[3]));
        assertThat(read.photoTexts()).containsExactly("", "Trappan");
    }

    @Test
    void a_wrong_answer_is_named_with_its_field() {
        assertThatThrownBy(
                        () -> read(
                                """
                {"category":"DARK_PATH","times":{"partsOfDay":["NOON"],"moon":1},"unsafety":"much","causes":"DARK"}"""))
                .isInstanceOfSatisfying(BadBody.class, bad -> assertThat(bad.complaints())
                        .extracting(Complaint::field)
                        .containsExactlyInAnyOrder("times.partsOfDay", "times.moon", "unsafety", "causes"));
    }

    @Test
    void a_whole_body_is_read_field_by_field() {
        var read = read(
                """
                {"category":"DARK_PATH","latitude":58.95,"longitude":13.4,"text":"Mörkt","occurredFrom":"2026-11-20T21:30",
                 "occurredTo":"2026-11-20T22:00","email":"anna@exempel.se","language":"en","placeText":null}""");
        assertThat(read)
                .isEqualTo(new SubmitPlace(
                        DRAFT,
                        "DARK_PATH",
                        new GeoPoint(58.95, 13.4),
                        null,
                        null,
                        "Mörkt",
                        LocalDateTime.of(2026, 11, 20, 21, 30),
                        LocalDateTime.of(2026, 11, 20, 22, 0),
                        "anna@exempel.se",
                        "en",
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"category":"LITTER","latitude":58.95,"longitude":13.4,"colour":"red"} | colour   | field.unknown
            {"latitude":58.95,"longitude":13.4}                                    | category | field.missing
            {"category":7,"latitude":58.95,"longitude":13.4}                       | category | field.wrong
            {"category":"LITTER","latitude":"58.95","longitude":13.4}              | latitude | field.wrong
            {"category":"LITTER","latitude":91,"longitude":13.4}                   | latitude | field.wrong
            {"category":"LITTER","longitude":13.4}                                 | latitude | field.missing
            {"category":"LITTER","occurredFrom":"2026-11-20T21:30Z"}               | occurredFrom | field.wrong
            {"category":"LITTER","text":["a"]}                                     | text     | field.wrong
            {"category":"LITTER","photoTexts":"a"}                                 | photoTexts | field.wrong
            {"category":"LITTER","language":"tlh"}                                 | language | field.wrong
            """)
    void a_field_of_the_wrong_shape_is_named(String json, String field, String code) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(BadBody.class, bad -> assertThat(bad.complaints())
                .contains(new Complaint(field, code)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            []
            "text"
            {"category":
            nonsense
            """)
    void what_is_no_object_is_told_so(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(BadBody.class, bad -> assertThat(bad.complaints())
                .containsExactly(new Complaint("", "body.unreadable")));
    }

    private static SubmitPlace read(String json) {
        return SubmissionBody.read(DRAFT, json, "sv", List.of());
    }
}
