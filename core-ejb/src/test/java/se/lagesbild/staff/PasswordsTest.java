package se.lagesbild.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void only_the_right_password_matches() {
        var stored = Passwords.hash("trygg och säker".toCharArray());
        assertThat(Passwords.match(stored, "trygg och säker".toCharArray())).isTrue();
        assertThat(Passwords.match(stored, "trygg och saker".toCharArray())).isFalse();
    }

    @Test
    void what_is_stored_is_slow_to_guess_and_never_the_same_twice() {
        var stored = Passwords.hash("samma".toCharArray());
        assertThat(stored).startsWith("600000:").doesNotContain("samma");
        assertThat(Passwords.hash("samma".toCharArray())).isNotEqualTo(stored);
    }
}
