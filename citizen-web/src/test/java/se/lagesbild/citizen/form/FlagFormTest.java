package se.lagesbild.citizen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FlagFormTest {
    @Test
    void a_form_comes_back_as_it_was_sent() {
        var form = FlagForm.of(name -> name.equals("draft") ? "0f8fad5b-d9cb-469f-a165-70867728950e" : "ett " + name);
        var again = FlagForm.of(name -> form.fields().getOrDefault(name, ""));
        assertThat(again).isEqualTo(form);
        assertThat(form.fields()).hasSize(FlagForm.class.getRecordComponents().length);
    }

    @Test
    void a_form_without_a_usable_draft_gets_one() {
        assertThat(FlagForm.of(name -> "").draft())
                .isNotEqualTo(FlagForm.of(name -> "").draft());
        assertThat(FlagForm.of(name -> "x").draft()).isNotNull();
    }

    @Test
    void a_point_may_be_written_with_a_comma() {
        var form = FlagForm.of(
                name -> Map.of("latitude", "58,95", "longitude", "13,4").getOrDefault(name, ""));
        assertThat(form.point()).isEqualTo(new se.lagesbild.shared.GeoPoint(58.95, 13.4));
    }
}
