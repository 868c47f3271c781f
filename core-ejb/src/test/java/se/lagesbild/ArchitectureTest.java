package se.lagesbild;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plain JUnit tests: the rules as fields of ArchUnit's own engine were passed over by Surefire without a word (tried). */
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("se.lagesbild");
    private static final String ROOT = "se.lagesbild.";

    /** The plan of the house: who may know whom. A new room needs a row here and an ADR. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("shared", Set.of()),
            entry("start", Set.of("shared")),
            entry("outbox", Set.of("shared")),
            entry("audit", Set.of("shared", "outbox")),
            entry("catalogue", Set.of("shared")),
            entry("area", Set.of("shared")),
            entry("staff", Set.of("shared", "outbox")),
            entry("sender", Set.of("shared", "outbox")),
            entry("screening", Set.of("shared")),
            entry("walk", Set.of("shared", "area", "catalogue")),
            entry("intake", Set.of("shared", "area", "catalogue", "walk", "sender", "screening", "outbox")),
            entry("observation", Set.of("shared", "area", "catalogue")),
            entry(
                    "moderation",
                    Set.of(
                            "shared",
                            "area",
                            "catalogue",
                            "staff",
                            "intake",
                            "sender",
                            "screening",
                            "observation",
                            "outbox")),
            entry("imports", Set.of("shared", "area", "catalogue", "staff", "screening", "observation")),
            entry("picture", Set.of("shared", "area", "catalogue", "observation", "walk")),
            entry("measure", Set.of("shared", "area", "catalogue", "staff", "observation", "picture", "outbox")),
            entry(
                    "inventory",
                    Set.of("shared", "area", "catalogue", "staff", "observation", "picture", "measure", "outbox")),
            entry(
                    "publication",
                    Set.of("shared", "area", "catalogue", "observation", "picture", "measure", "inventory", "outbox")),
            entry("retention", Set.of("shared")),
            // The demo town plays every part, through the same gates as people do (ADR 0018).
            entry(
                    "demo",
                    Set.of(
                            "shared",
                            "start",
                            "area",
                            "catalogue",
                            "staff",
                            "intake",
                            "measure",
                            "moderation",
                            "observation",
                            "publication",
                            "screening",
                            "walk")));

    /** What a person wrote, or who the person is. */
    private static final Set<String> PERSONAL = Set.of("intake", "sender", "moderation", "imports", "demo");

    @Test
    void every_room_is_on_the_map() {
        assertThat(HOUSE.getPackage("se.lagesbild").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .isSubsetOf(MAY_KNOW.keySet());
    }

    @Test
    void rooms_know_only_their_listed_neighbours() {
        MAY_KNOW.forEach((room, known) -> noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MAY_KNOW.keySet().stream()
                        .filter(other -> !other.equals(room) && !known.contains(other))
                        .map(other -> ROOT + other + "..")
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .check(HOUSE));
    }

    @Test
    void what_leaves_the_house_has_no_path_to_what_a_person_wrote() {
        for (var room : Set.of("picture", "measure", "inventory", "publication")) {
            assertThat(reachableFrom(room)).as(room).doesNotContainAnyElementsOf(PERSONAL);
        }
    }

    @Test
    void no_cycles() {
        rule(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
    }

    @Test
    void core_knows_no_web() {
        rule(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet.."));
    }

    @Test
    void entities_stay_home() {
        rule(classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate());
    }

    /** MySQL tells Division from division; H2 does not. */
    @Test
    void tables_are_named_in_small_letters() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type -> !type.tryGetAnnotationOfType(Table.class)
                                .map(table -> table.name().matches("[a-z0-9_]+"))
                                .orElse(false)))
                .isEmpty();
    }

    @Test
    void entities_name_their_tables_since_mysql_tells_capital_from_small_letters() {
        rule(classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(jakarta.persistence.Table.class));
    }

    @Test
    void entities_have_no_setters() {
        rule(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*"));
    }

    @Test
    void time_comes_from_the_clock() {
        rule(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone"));
    }

    @Test
    void refusals_are_domain_words() {
        rule(classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .should()
                .beAssignableTo(se.lagesbild.shared.DomainException.class));
    }

    @Test
    void pictures_are_never_read_by_the_convenient_way() {
        rule(noClasses().should().callMethod(javax.imageio.ImageIO.class, "read", java.io.InputStream.class));
    }

    /** What an interface alone brings has no permission of its own, and by default nobody is let in. */
    @Test
    void gates_say_again_what_an_interface_brings() {
        var unsaid = HOUSE.stream()
                .filter(one -> one.isAnnotatedWith(Stateless.class))
                .flatMap(gate -> gate.getAllRawInterfaces().stream()
                        .filter(one -> one.getPackageName().startsWith(ROOT))
                        .flatMap(one -> one.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(method -> gate.tryGetMethod(
                                        method.getName(),
                                        method.getRawParameterTypes().stream()
                                                .map(JavaClass::getName)
                                                .toArray(String[]::new))
                                .isEmpty())
                        .map(method -> gate.getSimpleName() + " and " + method.getFullName()));
        assertThat(unsaid).isEmpty();
    }

    @Test
    void beans_inject_at_most_four() {
        rule(classes()
                .should(
                        new com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaClass>(
                                "have at most four injections") {
                            @Override
                            public void check(
                                    com.tngtech.archunit.core.domain.JavaClass item,
                                    com.tngtech.archunit.lang.ConditionEvents events) {
                                var injections = item.getFields().stream()
                                        .filter(field -> field.isAnnotatedWith(jakarta.inject.Inject.class))
                                        .filter(field -> !field.getRawType().isEquivalentTo(Clock.class))
                                        .count();
                                if (injections > 4) {
                                    events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                            item, item.getName() + " has " + injections + " injections"));
                                }
                            }
                        }));
    }

    private static void rule(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static Set<String> reachableFrom(String room) {
        var seen = new HashSet<String>();
        var next = Stream.of(room).toList();
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(one -> MAY_KNOW.getOrDefault(one, Set.of()).stream())
                    .filter(seen::add)
                    .toList();
        }
        return seen;
    }
}
