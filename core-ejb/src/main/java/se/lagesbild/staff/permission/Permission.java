package se.lagesbild.staff.permission;

import static se.lagesbild.shared.Role.ADMIN;
import static se.lagesbild.shared.Role.ANALYST;
import static se.lagesbild.shared.Role.AUDITOR;
import static se.lagesbild.shared.Role.COORDINATOR;
import static se.lagesbild.shared.Role.MODERATOR;
import static se.lagesbild.shared.Role.NEWCOMER;
import static se.lagesbild.shared.Role.PARTNER;
import static se.lagesbild.shared.Role.REPORTER;
import static se.lagesbild.staff.permission.Reach.ALL;
import static se.lagesbild.staff.permission.Reach.OWN_ORGANISATION;
import static se.lagesbild.staff.permission.Reach.SELF;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may do what: a row is an act, with the rooms whose gates it opens and the roles that have it, each with its reach.
 * Gates name the same roles in their annotations, since those cannot be computed; a test holds the two together, in both
 * directions, for every gate and every page.
 */
public enum Permission {
    OWN_ACCOUNT(
            Set.of("staff"),
            Map.of(SELF, Set.of(MODERATOR, COORDINATOR, ANALYST, REPORTER, PARTNER, AUDITOR, ADMIN, NEWCOMER))),
    START(Set.of("staff"), Map.of(SELF, Set.of(MODERATOR, COORDINATOR, ANALYST, REPORTER, PARTNER, AUDITOR, ADMIN))),
    MODERATE(Set.of("intake", "moderation", "observation"), Map.of(ALL, Set.of(MODERATOR))),
    READ_MASKED(Set.of("moderation"), Map.of(ALL, Set.of(MODERATOR, ANALYST))),
    WRITE_IN(Set.of("intake", "observation"), Map.of(ALL, Set.of(MODERATOR, COORDINATOR))),
    DIARY(Set.of("moderation"), Map.of(ALL, Set.of(MODERATOR, ADMIN))),
    DIARY_RULE(Set.of("moderation"), Map.of(ALL, Set.of(ADMIN))),
    SEE_DISCLOSURES(Set.of("moderation"), Map.of(ALL, Set.of(MODERATOR, COORDINATOR, ADMIN))),
    DECIDE_DISCLOSURES(Set.of("moderation"), Map.of(ALL, Set.of(COORDINATOR, ADMIN))),
    SUBJECT_EXTRACT(Set.of("moderation"), Map.of(ALL, Set.of(COORDINATOR, ADMIN))),
    SEE_COLLEAGUES(Set.of("staff"), Map.of(ALL, Set.of(MODERATOR, COORDINATOR))),
    SITE_MESSAGES(Set.of("intake"), Map.of(ALL, Set.of(MODERATOR, ADMIN))),
    WORKLOAD(Set.of("intake", "moderation"), Map.of(ALL, Set.of(COORDINATOR))),
    PICTURE(Set.of("picture"), Map.of(ALL, Set.of(ANALYST, COORDINATOR))),
    MEASURES(Set.of("measure"), Map.of(ALL, Set.of(ANALYST, COORDINATOR))),
    MEASURES_NEAR(Set.of("measure"), Map.of(ALL, Set.of(MODERATOR, ANALYST, COORDINATOR))),
    REPORTED(
            Set.of("imports", "observation"),
            Map.of(ALL, Set.of(ANALYST, COORDINATOR), OWN_ORGANISATION, Set.of(REPORTER, PARTNER))),
    FIELD_REPORTS(Set.of("imports"), Map.of(OWN_ORGANISATION, Set.of(REPORTER))),
    COVERAGE(Set.of("imports"), Map.of(ALL, Set.of(ANALYST, COORDINATOR))),
    IMPORT_EVENTS(Set.of("imports", "observation"), Map.of(ALL, Set.of(COORDINATOR))),
    WALKS(Set.of("walk"), Map.of(ALL, Set.of(COORDINATOR))),
    ALARMS(Set.of("moderation"), Map.of(ALL, Set.of(MODERATOR, COORDINATOR))),
    RECEIVERS(Set.of("moderation"), Map.of(ALL, Set.of(MODERATOR, ADMIN))),
    RECEIVER_ADDRESSES(Set.of("moderation"), Map.of(ALL, Set.of(ADMIN))),
    AUDIT(Set.of("audit"), Map.of(ALL, Set.of(AUDITOR, ADMIN))),
    INCIDENTS(Set.of("audit"), Map.of(ALL, Set.of(ADMIN))),
    ACCOUNTS(Set.of("staff"), Map.of(ALL, Set.of(ADMIN))),
    AREAS(Set.of("area", "intake"), Map.of(ALL, Set.of(ADMIN))),
    SETTINGS(Set.of("catalogue"), Map.of(ALL, Set.of(ADMIN))),
    RETENTION(Set.of("retention"), Map.of(ALL, Set.of(ADMIN)));

    /** The roles that an administrator gives, in the order in which people read them. */
    public static final List<String> GIVEN =
            List.of(MODERATOR, COORDINATOR, ANALYST, REPORTER, PARTNER, AUDITOR, ADMIN);

    @SuppressWarnings("ImmutableEnumChecker") // given as Set.of above
    private final Set<String> rooms;

    @SuppressWarnings("ImmutableEnumChecker") // given as Map.of above
    private final Map<Reach, Set<String>> held;

    Permission(Set<String> rooms, Map<Reach, Set<String>> held) {
        this.rooms = rooms;
        this.held = held;
    }

    /** The rooms whose gates it opens. */
    public Set<String> rooms() {
        return rooms;
    }

    /** Everybody who has it, however far it reaches. */
    public Set<String> roles() {
        var all = new TreeSet<String>();
        held.values().forEach(all::addAll);
        return all;
    }

    /** Who has it so far and no farther, in the order of {@link #GIVEN}. */
    public List<String> roles(Reach reach) {
        var these = held.getOrDefault(reach, Set.of());
        return GIVEN.stream().filter(these::contains).toList();
    }

    /** How far it reaches for one who holds these roles: the farthest of them; empty for who does not have it. */
    public Optional<Reach> reachOf(Collection<String> roles) {
        return held.entrySet().stream()
                .filter(entry -> roles.stream().anyMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .min(Enum::compareTo);
    }
}
