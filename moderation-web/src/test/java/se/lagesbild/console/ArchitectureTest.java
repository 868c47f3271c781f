package se.lagesbild.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CONSOLE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("se.lagesbild.console");

    @Test
    void pages_go_through_the_gates_and_never_to_the_database() {
        rule(noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "java.sql.."));
    }

    @Test
    void the_console_knows_no_public_page() {
        rule(noClasses().should().dependOnClassesThat().resideInAPackage("se.lagesbild.citizen.."));
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
                .callMethod(ZonedDateTime.class, "now"));
    }

    private static void rule(ArchRule rule) {
        rule.check(CONSOLE);
    }
}
