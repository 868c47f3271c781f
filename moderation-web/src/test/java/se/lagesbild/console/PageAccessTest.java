package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Role;
import se.lagesbild.staff.permission.Permission;

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
                        "/login.xhtml",
                        "/kod.xhtml",
                        "/setup.xhtml",
                        "/vidare.xhtml",
                        "/jakarta.faces.resource/*",
                        "/resources/*");
    }

    @Test
    void what_has_no_row_is_closed() {
        assertThat(PageAccess.rowFor("/nothing.xhtml")).isEmpty();
        assertThat(PageAccess.rowFor("/queue.xhtml/more")).isEmpty();
        assertThat(PageAccess.rowFor("/api/other")).isEmpty();
        assertThat(PageAccess.rowFor("/resourcesx")).isEmpty();
    }

    /** Who may open a page has the same roles as a row of the table; an odd set is a rule that nobody wrote down. */
    @Test
    void who_may_open_a_page_stands_in_the_table_of_permissions() {
        var known = Stream.of(Permission.values())
                .map(Permission::roles)
                .map(Set::copyOf)
                .toList();
        assertThat(PageAccess.ROWS)
                .filteredOn(row -> !row.open())
                .allSatisfy(row -> assertThat(known).as(row.path()).contains(Set.copyOf(row.roles())));
    }

    @Test
    void the_navigation_shows_only_what_one_may_open() {
        assertThat(PageAccess.navigationOf(Set.of(Role.MODERATOR)))
                .extracting(PageAccess.Row::code)
                .containsExactly("index", "queue", "meddelanden", "kundtjanst", "diarium", "utlamnanden");
        assertThat(PageAccess.navigationOf(Set.of(Role.ADMIN)))
                .extracting(PageAccess.Row::code)
                .containsExactly(
                        "index",
                        "meddelanden",
                        "diarium",
                        "utlamnanden",
                        "utdrag",
                        "audit",
                        "accounts",
                        "organisationer",
                        "behorigheter",
                        "omraden",
                        "utseende",
                        "kategorier",
                        "gallring",
                        "mal",
                        "incidenter");
        assertThat(PageAccess.navigationOf(Set.of(Role.PARTNER)))
                .extracting(PageAccess.Row::code)
                .containsExactly("index", "rapporterat");
        assertThat(PageAccess.navigationOf(Set.of())).isEmpty();
    }
}
