package se.lagesbild.citizen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.DomainException;

class ArchitectureTest {
    private static final JavaClasses PAGES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("se.lagesbild.citizen");

    @Test
    void the_public_pages_reach_only_what_the_plan_allows() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("se.lagesbild..")
                        .and(not(resideInAnyPackage(
                                "se.lagesbild.citizen..",
                                "se.lagesbild.shared..",
                                "se.lagesbild.catalogue..",
                                "se.lagesbild.area..",
                                "se.lagesbild.walk..",
                                "se.lagesbild.intake..",
                                "se.lagesbild.screening..",
                                "se.lagesbild.publication.."))))
                .check(PAGES);
    }

    @Test
    void the_web_knows_no_tables() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .check(PAGES);
    }

    @Test
    void what_understands_forms_knows_no_web() {
        noClasses()
                .that()
                .resideInAPackage("..citizen.form..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..", "jakarta.faces..", "jakarta.enterprise..")
                .check(PAGES);
    }

    @Test
    void nobody_is_remembered() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.Cookie")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.enterprise.context.SessionScoped")
                .check(PAGES);
    }

    @Test
    void one_place_alone_reads_where_somebody_comes_from() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.lagesbild.citizen.door.Doorkeeper")
                .should()
                .callMethodWhere(target(nameMatching("getRemote(Addr|Host|Port|User)")))
                .check(PAGES);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PAGES);
    }

    @Test
    void refusals_are_domain_words() {
        classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .should()
                .beAssignableTo(DomainException.class)
                .check(PAGES);
    }
}
