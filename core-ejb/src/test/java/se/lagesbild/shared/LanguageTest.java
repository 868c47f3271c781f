package se.lagesbild.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {
    @TempDir
    Path folder;

    @Test
    void every_language_is_found_by_its_locale_and_its_code() {
        for (var language : Language.values()) {
            assertThat(Language.of(language.locale())).isEqualTo(language);
            assertThat(Language.stored(language.code())).isEqualTo(language);
        }
        assertThat(Language.of(Locale.forLanguageTag("en-GB"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.JAPANESE)).isEqualTo(Language.SWEDISH);
    }

    @Test
    void swedish_has_no_path_and_easy_swedish_is_swedish_to_a_screen_reader() {
        assertThat(Language.SWEDISH.path()).isEmpty();
        assertThat(Language.EASY_SWEDISH.path()).isEqualTo("/latt");
        assertThat(Language.EASY_SWEDISH.tag()).isEqualTo("sv");
        assertThat(Language.ARABIC.rightToLeft()).isTrue();
    }

    @Test
    void a_municipality_says_a_sentence_its_own_way() throws IOException {
        var own = Files.writeString(
                folder.resolve("intake_sv.properties"), "title=Tryggt i Exempelby\nhint=Utan lucka\nnew=x\n");
        assertThat(Bundles.adapted(Map.of("title", "Flagga", "hint", "Högst {0} tecken"), own))
                .as("unknown texts, and texts that lost a gap, are passed over")
                .isEqualTo(Map.of("title", "Tryggt i Exempelby", "hint", "Högst {0} tecken"));
        assertThat(Bundles.adapted(Map.of("title", "Flagga"), folder.resolve("none")))
                .isEqualTo(Map.of("title", "Flagga"));
    }
}
