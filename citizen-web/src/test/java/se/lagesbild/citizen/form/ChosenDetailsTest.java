package se.lagesbild.citizen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagesbild.catalogue.Question;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.details.Times;

class ChosenDetailsTest {
    private static final List<Question> QUESTIONS = List.of(
            new Question("LAMP", "DARK_PATH", List.of("BROKEN", "MISSING"), "", ""),
            new Question("REPORTED", "DARK_PATH", List.of("YES", "NO"), "LAMP", "BROKEN"),
            new Question("SIGHT", "POOR_SIGHT", List.of("PLANTS"), "", ""));

    @Test
    void a_question_that_depends_on_an_answer_is_asked_when_that_answer_is_given() {
        assertThat(chosen("category", "DARK_PATH").asked())
                .extracting(Question::code)
                .containsExactly("LAMP");
        assertThat(chosen("category", "DARK_PATH", "answer.LAMP", "BROKEN").asked())
                .extracting(Question::code)
                .containsExactly("LAMP", "REPORTED");
    }

    @Test
    void an_answer_to_what_is_not_asked_any_more_is_passed_over() {
        assertThat(chosen("category", "DARK_PATH", "answer.LAMP", "MISSING", "answer.REPORTED", "YES")
                        .answers())
                .isEqualTo(Map.of("LAMP", "MISSING"));
        assertThat(chosen("category", "LITTER", "answer.LAMP", "BROKEN").answers())
                .isEmpty();
    }

    @Test
    void everything_that_may_be_left_out_may_be_left_out() {
        assertThat(chosen("category", "LITTER").details(Set.of("DARK"))).isEqualTo(Details.NONE);
    }

    @Test
    void what_is_chosen_is_understood_and_what_nobody_offered_is_passed_over() {
        var details = chosen(
                        "category",
                        "LITTER",
                        "causes",
                        "DARK",
                        "partsOfDay",
                        "NIGHT",
                        "frequency",
                        "DAILY",
                        "unsafety",
                        "5",
                        "days",
                        "NEVER",
                        "walk",
                        "AB12CD34",
                        "stop",
                        "2")
                .details(Set.of("DARK"));
        assertThat(details.causes()).containsExactly("DARK");
        assertThat(details.times())
                .isEqualTo(new Times(Set.of(Times.PartOfDay.NIGHT), Set.of(), Set.of(), Times.Frequency.DAILY));
        assertThat(details.unsafety()).isEqualTo(5);
        assertThat(details.walk()).isEqualTo("AB12CD34");
        assertThat(details.stop()).isEqualTo(2);
        assertThat(chosen("unsafety", "6", "causes", "X").details(Set.of("DARK")))
                .isEqualTo(Details.NONE);
    }

    private static ChosenDetails chosen(String... sent) {
        var all = new HashMap<String, String[]>();
        for (var at = 0; at < sent.length; at += 2) {
            all.put(sent[at], new String[] {sent[at + 1]});
        }
        return new ChosenDetails(FlagForm.of(all), QUESTIONS);
    }
}
