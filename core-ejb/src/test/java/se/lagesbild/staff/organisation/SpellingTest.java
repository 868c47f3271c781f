package se.lagesbild.staff.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void two_spellings_are_one_and_swedish_letters_tell_apart() {
        assertThat(Spelling.same("Demobostäder", " demobostäder ")).isTrue();
        assertThat(Spelling.same("Demostads kommun, park", "DEMOSTADS  KOMMUN – PARK"))
                .isTrue();
        assertThat(Spelling.same("Demobosta\u0308der", "Demobostäder")).isTrue();
        assertThat(Spelling.same("Ängsbo", "Angsbo")).isFalse();
        assertThat(Spelling.same("Habo", "Håbo")).isFalse();
    }

    @Test
    void a_code_is_made_from_the_name_and_is_never_another_ones() {
        assertThat(Spelling.code("Demostads kommun, park", Set.of())).isEqualTo("DEMOSTADS_KOMMUN_PARK");
        assertThat(Spelling.code("Ängsbo", Set.of("ANGSBO", "ANGSBO_2"))).isEqualTo("ANGSBO_3");
        assertThat(Spelling.code("??", Set.of())).isEqualTo("ORGANISATION");
        assertThat(Spelling.code("x".repeat(100), Set.of())).hasSize(36);
    }

    @Test
    void a_name_is_kept_with_single_spaces() {
        assertThat(Spelling.tidy("  Demo\u00a0 bostäder ")).isEqualTo("Demo bostäder");
    }
}
