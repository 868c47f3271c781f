package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeReturnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queue.xhtml",
                "/submission.xhtml?trace=0b6a2c4e-5c8f-4a8e-9a58-0d3f2f9f6c11",
                "/lagesbild.xhtml?from=2026-01-01&to=2026-01-31"
            })
    void our_own_pages_are_returned_to(String asked) {
        assertThat(SafeReturn.path(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/queue.xhtml",
                "/\\evil.example",
                "/queue.xhtml?x=\r\nSet-Cookie: a=b",
                "/../queue.xhtml",
                "/unknown.xhtml",
                "/login.xhtml",
                "/resources/css/console.css",
                "javascript:alert(1)",
                "/queue.xhtml?to=//evil.example"
            })
    void anything_else_leads_to_the_start(String asked) {
        assertThat(SafeReturn.path(asked)).isEqualTo("/index.xhtml");
    }

    @Test
    void a_path_without_a_query_keeps_none() {
        assertThat(SafeReturn.path("/audit.xhtml")).doesNotContain("?");
    }
}
