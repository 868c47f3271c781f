package se.lagesbild.citizen.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WalkFormTest {
    private static final List<String> QUESTIONS = List.of("LIGHT", "FEELING");

    @Test
    void what_the_pages_carry_comes_back_as_it_was() {
        var form = form(Map.of("group", "yes", "people", "22", "done", "2,1")).done(4);
        var again = WalkForm.of(QUESTIONS, name -> form.fields().getOrDefault(name, ""));
        assertThat(again).isEqualTo(form);
        assertThat(again.fields()).containsEntry("done", "1,2,4");
    }

    @Test
    void nonsense_in_what_is_carried_is_let_go() {
        var form = form(Map.of("draft", "<script>", "done", "1,x,,99999999999,3"));
        assertThat(form.done()).containsExactlyInAnyOrder(1, 3);
        assertThat(form.draft()).isNotNull();
        assertThat(form.voices()).isEqualTo(1);
    }

    @Test
    void a_group_says_how_many_it_is() {
        assertThat(form(Map.of("group", "yes", "people", "25")).voices()).isEqualTo(25);
        assertThat(form(Map.of("group", "yes", "people", "")).voices()).isZero();
        assertThat(form(Map.of("group", "yes", "people", "många")).voices()).isZero();
        assertThat(form(Map.of("group", "no", "people", "25")).voices()).isEqualTo(1);
    }

    @Test
    void an_answer_is_one_digit() {
        var form = form(Map.of("LIGHT", "3", "FEELING", "tre"));
        assertThat(form.answer("LIGHT")).isEqualTo(3);
        assertThat(form.answer("FEELING")).isEqualTo(-1);
        assertThat(form(Map.of("LIGHT", "")).answers()).isEmpty();
    }

    @Test
    void a_phone_sends_numbers_and_nothing_else() {
        var body = AnswersBody.read("{\"stop\": 2, \"LIGHT\": 0, \"FEELING\": null}", QUESTIONS);
        assertThat(body).isEqualTo(new AnswersBody(2, 1, Map.of("LIGHT", 0)));
        for (var bad : List.of(
                "[]",
                "{\"LIGHT\": 1}",
                "{\"stop\": 1.5}",
                "{\"stop\": \"1\"}",
                "{\"stop\": 1, \"name\": \"Eva\"}",
                "{\"stop\": 1, \"LIGHT\": \"mörkt\"}")) {
            assertThatThrownBy(() -> AnswersBody.read(bad, QUESTIONS)).as(bad).isInstanceOf(BadBody.class);
        }
    }

    private static WalkForm form(Map<String, String> sent) {
        return WalkForm.of(QUESTIONS, name -> sent.getOrDefault(name, ""));
    }
}
