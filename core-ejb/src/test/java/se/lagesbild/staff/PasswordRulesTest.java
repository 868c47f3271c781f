package se.lagesbild.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> CONTEXT = List.of("greta.berg", "Greta Öberg", "Fritid", "Demostad", "lägesbild");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fyra ord i rad här",
                "häst batteri klammer",
                "lampan lyser grönt ibland",
                "😀😃😄😁😆😅😂🤣😊😇🙂🙃",
                "Kn8!vQ2#zLp9",
                "en sommar med hosta"
            })
    void long_ones_of_any_signs_are_good(String password) {
        assertThatCode(() -> PasswordRules.check(password, CONTEXT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elva tecken", "12345678901"})
    void short_ones_are_not(String password) {
        refused(password, "account.password-short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "min GRETA är bäst",
                "oberg bor i stan",
                "demostad 2026 vår",
                "lagesbild 2026 vår",
                "fritid och mycket mer"
            })
    void names_of_the_person_and_the_place_are_not(String password) {
        refused(password, "account.password-context");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "Lösenord2026!",
                "lösenordlösenord",
                "Välkommen123!",
                "123456789012",
                "qwertyuiop12",
                "abcdefghijkl",
                "hejhejhejhejhej",
                "Password1234!",
                "iloveyou2026",
                "P4ssw0rd!!!!",
                "zaq12wsxzaq12wsx",
                "liverpool1987"
            })
    void what_everybody_guesses_is_not(String password) {
        refused(password, "account.password-common");
    }

    private static void refused(String password, String code) {
        assertThatThrownBy(() -> PasswordRules.check(password, CONTEXT))
                .isInstanceOfSatisfying(AccountRefused.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
