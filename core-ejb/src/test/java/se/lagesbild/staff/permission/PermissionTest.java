package se.lagesbild.staff.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Words;

/** The table of permissions, and that every gate is opened by a row of it and by nothing else. */
class PermissionTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("se.lagesbild");
    private static final String ROOT = "se.lagesbild.";

    /** Rooms that serve all others and have no acts of their own. */
    private static final Set<String> SERVING = Set.of("shared", "outbox");

    @Test
    void the_farthest_reach_of_ones_roles_counts() {
        assertThat(Permission.REPORTED.reachOf(Set.of(Role.PARTNER))).contains(Reach.OWN_ORGANISATION);
        assertThat(Permission.REPORTED.reachOf(Set.of(Role.PARTNER, Role.ANALYST)))
                .contains(Reach.ALL);
        assertThat(Permission.REPORTED.reachOf(Set.of(Role.ADMIN))).isEmpty();
        assertThat(Permission.REPORTED.reachOf(Set.of())).isEmpty();
        assertThat(Permission.OWN_ACCOUNT.reachOf(Set.of(Role.NEWCOMER))).contains(Reach.SELF);
    }

    @Test
    void who_belongs_to_no_organisation_has_no_own_one() {
        assertThat(Scope.ALL.holds("Demobostäder")).isTrue();
        assertThat(Scope.of("Demobostäder").holds("Demobostäder")).isTrue();
        assertThat(Scope.of("Demobostäder").holds("Ängsbo")).isFalse();
        assertThat(Scope.of("Demobostäder").holds("")).isFalse();
        assertThatThrownBy(() -> Scope.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_act_reach_and_role_has_words() {
        for (var language : List.of(Words.SWEDISH, Words.ENGLISH)) {
            var words = Words.of("staff", language);
            Stream.of(Permission.values()).forEach(one -> assertThat(words.know("permission." + one))
                    .as("%s", one)
                    .isTrue());
            Stream.of(Reach.values())
                    .forEach(one ->
                            assertThat(words.know("reach." + one)).as("%s", one).isTrue());
            Permission.GIVEN.forEach(
                    role -> assertThat(words.know("role." + role)).as(role).isTrue());
        }
    }

    /** Each public method of each gate: open to all by name, for the house only, or for the roles of a row of its room. */
    @Test
    void every_method_of_every_gate_has_a_rule_in_the_table() {
        var gaps = new TreeSet<String>();
        methods().forEach(method -> {
            var rule = rule(method);
            if (rule.isEmpty()) {
                gaps.add(method.getFullName() + " says nothing, and is closed to all");
            } else if (!rule.get().isEmpty() && rows(method, rule.get()).isEmpty()) {
                gaps.add(method.getFullName() + " is open to " + rule.get() + ", which no row of its room says");
            }
        });
        assertThat(gaps).isEmpty();
    }

    /** A row that opens nothing would be a promise on the page of permissions only. */
    @Test
    void every_row_opens_a_gate_in_each_of_its_rooms() {
        var used = new HashSet<String>();
        methods().forEach(method -> rule(method)
                .ifPresent(roles -> rows(method, roles).forEach(row -> used.add(row + " in " + room(method)))));
        assertThat(Stream.of(Permission.values())
                        .filter(row -> row != Permission.START) // a page without a gate
                        .flatMap(row -> row.rooms().stream().map(room -> row + " in " + room)))
                .isSubsetOf(used);
    }

    private static Stream<JavaMethod> methods() {
        return HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getName().contains("$"));
    }

    /** The roles of people that a method asks for; none of them when it is open to all or the house's own; empty when nothing is said. */
    private static Optional<Set<String>> rule(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return Optional.of(Set.of());
        }
        if (method.isAnnotatedWith(RolesAllowed.class)) {
            return Optional.of(
                    people(method.getAnnotationOfType(RolesAllowed.class).value()));
        }
        JavaClass gate = method.getOwner();
        if (gate.isAnnotatedWith(RolesAllowed.class)) {
            return Optional.of(
                    people(gate.getAnnotationOfType(RolesAllowed.class).value()));
        }
        return gate.isAnnotatedWith(PermitAll.class) ? Optional.of(Set.of()) : Optional.empty();
    }

    private static Set<String> people(String... roles) {
        var people = new TreeSet<>(List.of(roles));
        people.remove(Role.HOUSE);
        return people;
    }

    private static List<Permission> rows(JavaMethod method, Set<String> roles) {
        var room = room(method);
        return Stream.of(Permission.values())
                .filter(row -> row.rooms().contains(room) || SERVING.contains(room))
                .filter(row -> Set.copyOf(row.roles()).equals(Set.copyOf(roles)))
                .toList();
    }

    private static String room(JavaMethod method) {
        var rest = method.getOwner().getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
