package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.console.SameSiteFilter.comesFromUs;

import org.junit.jupiter.api.Test;

class SameSiteFilterTest {
    @Test
    void the_browser_itself_says_where_the_request_was_made() {
        assertThat(comesFromUs("same-origin", null, "house.example")).isTrue();
        assertThat(comesFromUs("same-site", "https://house.example", "house.example"))
                .isFalse();
        assertThat(comesFromUs("cross-site", "https://house.example", "house.example"))
                .isFalse();
        assertThat(comesFromUs("none", "https://house.example", "house.example"))
                .isFalse();
    }

    @Test
    void an_older_browser_is_known_by_its_origin() {
        assertThat(comesFromUs(null, "http://house.example:8080", "house.example:8080"))
                .isTrue();
        assertThat(comesFromUs(null, "http://house.example.evil.example", "house.example"))
                .isFalse();
        assertThat(comesFromUs(null, "null", "house.example")).isFalse();
        assertThat(comesFromUs(null, "::", "house.example")).isFalse();
    }

    @Test
    void who_says_nothing_changes_nothing() {
        assertThat(comesFromUs(null, null, "house.example")).isFalse();
    }
}
