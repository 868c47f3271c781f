package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Role;

class PageAccessTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void every_page_has_a_row() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertThat(files.map(file -> "/" + file.getFileName()).filter(name -> name.endsWith(".xhtml")))
                    .isNotEmpty()
                    .allMatch(page -> PageAccess.rowFor(page).isPresent());
        }
    }

    @Test
    void only_the_doors_and_their_resources_are_open() {
        assertThat(PageAccess.ROWS.stream().filter(PageAccess.Row::open).map(PageAccess.Row::path))
                .containsExactlyInAnyOrder(
                        "/login.xhtml", "/kod.xhtml", "/setup.xhtml", "/jakarta.faces.resource/*", "/resources/*");
    }

    @Test
    void what_has_no_row_is_closed() {
        assertThat(PageAccess.rowFor("/nothing.xhtml")).isEmpty();
        assertThat(PageAccess.rowFor("/queue.xhtml/more")).isEmpty();
        assertThat(PageAccess.rowFor("/api/other")).isEmpty();
        assertThat(PageAccess.rowFor("/resourcesx")).isEmpty();
    }

    @Test
    void the_navigation_shows_only_what_one_may_open() {
        assertThat(PageAccess.navigationOf(Set.of(Role.MODERATOR)))
                .extracting(PageAccess.Row::code)
                .containsExactly("index", "queue", "meddelanden", "kundtjanst");
        assertThat(PageAccess.navigationOf(Set.of(Role.ADMIN)))
                .extracting(PageAccess.Row::code)
                .containsExactly(
                        "index", "meddelanden", "audit", "accounts", "kategorier", "gallring", "mal", "incidenter");
        assertThat(PageAccess.navigationOf(Set.of())).isEmpty();
    }
}
