package se.lagesbild.console;

import static se.lagesbild.shared.Role.ADMIN;
import static se.lagesbild.shared.Role.ANALYST;
import static se.lagesbild.shared.Role.AUDITOR;
import static se.lagesbild.shared.Role.COORDINATOR;
import static se.lagesbild.shared.Role.MODERATOR;
import static se.lagesbild.shared.Role.NEWCOMER;
import static se.lagesbild.shared.Role.PARTNER;
import static se.lagesbild.shared.Role.REPORTER;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.staff.permission.Permission;

/** Who may open what: the one table that the filter, the navigation and the tests read. What has no row is closed. */
final class PageAccess {
    private static final Set<String> ANYONE = Set.of();
    private static final Set<String> STAFF = Set.of(MODERATOR, COORDINATOR, ANALYST, REPORTER, PARTNER, AUDITOR, ADMIN);

    private static final Set<String> ALSO_NEWCOMERS =
            Set.of(MODERATOR, COORDINATOR, ANALYST, REPORTER, PARTNER, AUDITOR, ADMIN, NEWCOMER);

    /** The own account: all that somebody can open who must set up the second step first. */
    static final String OWN = "/konto.xhtml";

    /** In the order of the navigation. */
    static final List<Row> ROWS = List.of(
            new Row("/login.xhtml", ANYONE, false),
            new Row("/kod.xhtml", ANYONE, false),
            new Row("/setup.xhtml", ANYONE, false),
            new Row("/vidare.xhtml", ANYONE, false),
            new Row("/jakarta.faces.resource/*", ANYONE, false),
            new Row("/resources/*", ANYONE, false),
            new Row("/index.xhtml", STAFF, true),
            new Row(OWN, ALSO_NEWCOMERS, false),
            new Row("/queue.xhtml", Set.of(MODERATOR), true),
            new Row("/submission.xhtml", Set.of(MODERATOR), false),
            new Row("/bulk.xhtml", Set.of(MODERATOR), false),
            new Row("/foto.xhtml", Set.of(MODERATOR), false),
            new Row("/meddelanden.xhtml", Set.of(MODERATOR, ADMIN), true),
            new Row("/kundtjanst.xhtml", Set.of(MODERATOR, COORDINATOR), true),
            new Row("/diarium.xhtml", Permission.DIARY.roles(), true),
            new Row("/utlamna.xhtml", Set.of(MODERATOR), false),
            new Row("/utlamnanden.xhtml", Permission.SEE_DISCLOSURES.roles(), true),
            new Row("/utlamnande.xhtml", Permission.SEE_DISCLOSURES.roles(), false),
            new Row("/utdrag.xhtml", Permission.SUBJECT_EXTRACT.roles(), true),
            new Row("/lagesbild.xhtml", Set.of(ANALYST, COORDINATOR), true),
            new Row("/problem.xhtml", Permission.MEASURES.roles(), true),
            new Row("/problembild.xhtml", Permission.MEASURES.roles(), false),
            new Row("/insats.xhtml", Permission.MEASURES.roles(), false),
            new Row("/rapportera.xhtml", Permission.FIELD_REPORTS.roles(), true),
            new Row("/rapporterat.xhtml", Permission.REPORTED.roles(), true),
            new Row("/imports.xhtml", Set.of(COORDINATOR), true),
            new Row("/walks.xhtml", Set.of(COORDINATOR), true),
            new Row("/walk.xhtml", Set.of(COORDINATOR), false),
            new Row("/arbete.xhtml", Set.of(COORDINATOR), true),
            new Row("/audit.xhtml", Set.of(AUDITOR, ADMIN), true),
            new Row("/accounts.xhtml", Set.of(ADMIN), true),
            new Row("/organisationer.xhtml", Permission.ACCOUNTS.roles(), true),
            new Row("/behorigheter.xhtml", Permission.ACCOUNTS.roles(), true),
            new Row("/omraden.xhtml", Permission.AREAS.roles(), true),
            new Row("/utseende.xhtml", Permission.SETTINGS.roles(), true),
            new Row("/kategorier.xhtml", Set.of(ADMIN), true),
            new Row("/gallring.xhtml", Set.of(ADMIN), true),
            new Row("/mal.xhtml", Set.of(ADMIN), true),
            new Row("/incidenter.xhtml", Set.of(ADMIN), true),
            new Row("/kategori.xhtml", Set.of(ADMIN), false),
            new Row("/mottagare.xhtml", Set.of(ADMIN), false),
            new Row("/fraga.xhtml", Set.of(ADMIN), false),
            new Row("/orsak.xhtml", Set.of(ADMIN), false),
            new Row("/avslag.xhtml", Set.of(ADMIN), false),
            new Row("/api/audit", Set.of(AUDITOR, ADMIN), false),
            new Row("/api/shown/*", Set.of(MODERATOR, ANALYST), false),
            new Row("/api/submissions/*", Set.of(MODERATOR), false),
            new Row("/api/queue/*", Set.of(MODERATOR), false));

    private PageAccess() {}

    static Optional<Row> rowFor(String path) {
        return ROWS.stream().filter(row -> row.covers(path)).findFirst();
    }

    static List<Row> navigationOf(Set<String> roles) {
        return ROWS.stream().filter(row -> row.listed() && row.admits(roles)).toList();
    }

    /**
     * A page or a folder, and who may open it.
     *
     * @param path inside the context; {@code /*} at its end covers everything below
     * @param roles one of them is needed; none means that it is open to anyone, logged in or not
     * @param listed stands in the navigation of those who may open it
     */
    public record Row(String path, Set<String> roles, boolean listed) {
        boolean open() {
            return roles.isEmpty();
        }

        boolean covers(String asked) {
            return path.endsWith("/*") ? asked.startsWith(path.substring(0, path.length() - 1)) : asked.equals(path);
        }

        boolean admits(Set<String> held) {
            return open() || !Collections.disjoint(roles, held);
        }

        /** Key of its words: {@code nav.queue} for {@code /queue.xhtml}. */
        public String code() {
            return path.substring(1).replace(".xhtml", "");
        }
    }
}
