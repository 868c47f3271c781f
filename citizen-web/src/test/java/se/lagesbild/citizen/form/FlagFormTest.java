package se.lagesbild.citizen.form;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagesbild.citizen.form.FlagForm.Field;

class FlagFormTest {
    @Test
    void a_form_comes_back_as_it_was_sent() {
        var form = FlagForm.of(Map.of(
                "draft", new String[] {"0f8fad5b-d9cb-469f-a165-70867728950e"},
                "placeText", new String[] {" Ekgatan "},
                "text", new String[] {"en rad\r\nen till"},
                "causes", new String[] {"DARK", "EMPTY"},
                "answer.LAMP", new String[] {"BROKEN"},
                "unsafety", new String[] {"4"}));
        var carried = new HashMap<String, String[]>();
        form.fields().stream()
                .collect(groupingBy(Field::name, mapping(Field::value, toList())))
                .forEach((name, values) -> carried.put(name, values.toArray(String[]::new)));
        assertThat(FlagForm.of(carried).fields()).isEqualTo(form.fields()).hasSize(7);
        assertThat(form.placeText()).isEqualTo("Ekgatan");
        assertThat(form.text()).isEqualTo("en rad\nen till");
        assertThat(form.chose("causes", "EMPTY")).isTrue();
        assertThat(form.answers()).isEqualTo(Map.of("LAMP", "BROKEN"));
    }

    @Test
    void the_choice_that_says_nothing_is_no_answer_and_is_the_one_chosen() {
        var form = FlagForm.of(Map.of("unsafety", new String[] {"-"}, "placeText", new String[] {"-"}));
        assertThat(form.one("unsafety")).isEmpty();
        assertThat(form.chose("unsafety", FlagForm.UNANSWERED)).isTrue();
        assertThat(FlagForm.empty().chose("frequency", FlagForm.UNANSWERED)).isTrue();
        assertThat(form.placeText()).isEqualTo("-");
    }

    @Test
    void what_the_form_does_not_know_is_passed_over() {
        assertThat(FlagForm.of(Map.of("admin", new String[] {"yes"})).fields())
                .extracting(Field::name)
                .containsExactly("draft");
    }

    @Test
    void a_form_without_a_usable_draft_gets_one() {
        assertThat(FlagForm.empty().draft()).isNotEqualTo(FlagForm.empty().draft());
        assertThat(FlagForm.of(Map.of("draft", new String[] {"x"})).draft()).isNotNull();
    }

    @Test
    void a_point_may_be_written_with_a_comma() {
        var form = FlagForm.of(Map.of("latitude", new String[] {"58,95"}, "longitude", new String[] {"13,4"}));
        assertThat(form.point()).isEqualTo(new se.lagesbild.shared.GeoPoint(58.95, 13.4));
    }
}
