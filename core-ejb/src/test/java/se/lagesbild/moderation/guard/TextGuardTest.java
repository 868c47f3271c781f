package se.lagesbild.moderation.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.screening.personal.Finding;

class TextGuardTest {
    private static final String CALL = "Ring 070-123 45 67 om lampan.";
    private static final String NAMED = "Erik Andersson står där varje kväll.";
    private static final Kept SWITCHBOARD = new Kept(Finding.Kind.PHONE, "070-123 45 67", KeepReason.ORGANISATION);
    private final TextGuard guard = new TextGuard();

    @Test
    void a_text_without_findings_passes() {
        assertThatCode(() -> guard.check("Lampan är trasig.", List.of(), false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, Ring 070-123 45 67 om lampan.",
        "EMAIL, Skriv till anna.berg@exempel.se om lampan.",
        "PERSONNUMMER, Han är född 19811218-9876 och bor där.",
        "NUMBER_PLATE, Bilen med regnr KBT 482 står där varje natt."
    })
    void what_the_finder_is_sure_of_must_be_decided(Finding.Kind kind, String text) {
        assertThatThrownBy(() -> guard.check(text, List.of(), true))
                .asInstanceOf(type(UndecidedFindings.class))
                .satisfies(refusal -> {
                    assertThat(refusal.kinds()).contains(kind);
                    assertThat(refusal.getMessage()).doesNotContain("070", "anna", "1981", "KBT");
                });
    }

    @Test
    void what_is_kept_with_a_reason_passes_wherever_it_stands() {
        assertThatCode(() -> guard.check("Hej! " + CALL, List.of(SWITCHBOARD), false))
                .doesNotThrowAnyException();
    }

    @Test
    void to_keep_one_number_keeps_no_other() {
        assertThatThrownBy(() -> guard.check(CALL + " Eller 073-765 43 21.", List.of(SWITCHBOARD), false))
                .isInstanceOf(UndecidedFindings.class);
    }

    @Test
    void a_name_passes_only_on_the_moderators_word() {
        assertThatThrownBy(() -> guard.check(NAMED, List.of(), false))
                .asInstanceOf(type(UndecidedFindings.class))
                .satisfies(refusal -> assertThat(refusal.kinds()).containsExactly(Finding.Kind.NAME));
        assertThatCode(() -> guard.check(NAMED, List.of(), true)).doesNotThrowAnyException();
    }

    @Test
    void masked_text_passes() {
        assertThatCode(() -> guard.check("[namn] på [telefon] och [bostad]", List.of(), false))
                .doesNotThrowAnyException();
    }

    @Test
    void only_reasons_that_the_text_leans_on_go_on_record() {
        assertThat(guard.reasons(CALL, List.of(SWITCHBOARD))).containsExactly(KeepReason.ORGANISATION);
        assertThat(guard.reasons("Ring [telefon].", List.of(SWITCHBOARD))).isEmpty();
    }

    @Test
    void a_random_id_in_a_test_is_nobodys_data() {
        var random = new Random(4);
        for (var round = 0; round < 3000; round++) {
            var text = "Trasig lampa " + new UUID(random.nextLong(), random.nextLong());
            assertThat(guard.undecided(text, List.of())).as(text).isEmpty();
        }
    }
}
