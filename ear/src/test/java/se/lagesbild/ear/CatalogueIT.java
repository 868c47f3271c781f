package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.catalogue.CategorySettings;
import se.lagesbild.catalogue.CauseSettings;
import se.lagesbild.catalogue.ChangeBook;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.catalogue.Question;
import se.lagesbild.catalogue.QuestionSettings;
import se.lagesbild.catalogue.Questionnaire;
import se.lagesbild.catalogue.Stopper;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.catalogue.settings.CategoryPlan;
import se.lagesbild.catalogue.settings.QuestionPlan;
import se.lagesbild.catalogue.settings.Sentence;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** The catalogue as an administrator changes it, on a real database. */
@ExtendWith(ArquillianExtension.class)
class CatalogueIT {
    @Deployment
    static Archive<?> house() {
        return House.with(CatalogueIT.class, AsAdmin.class, AsModerator.class, AsAuditor.class);
    }

    @Inject
    CategorySettings settings;

    @Inject
    QuestionSettings questions;

    @Inject
    CauseSettings causes;

    @Inject
    ChangeBook book;

    @Inject
    Categories categories;

    @Inject
    Questionnaire questionnaire;

    @Inject
    AuditTrail audit;

    @Inject
    AsAdmin admin;

    @Inject
    AsModerator moderator;

    @Inject
    AsAuditor auditor;

    @Test
    void a_new_category_is_offered_in_its_own_words_and_is_never_deleted() throws Exception {
        var code = admin.does(() -> settings.add(plan("Blåsigt hörn", "Windy corner", true)));
        assertEquals("BLASIGT_HORN", code);
        assertTrue(offered().contains(code));
        assertEquals("Windy corner", Words.of("catalogue", Language.ENGLISH).say("category." + code));
        assertEquals("Blåsigt hörn", Words.of("catalogue", Language.SOMALI).say("category." + code));
        change(code, plan("Blåsig plats", "Windy corner", true));
        categories.all();
        assertEquals("Blåsig plats", Words.of("catalogue", Language.SWEDISH).say("category." + code));
        change(code, plan("Blåsig plats", "Windy corner", false));
        assertFalse(offered().contains(code));
        assertTrue(
                categories.offered(code).stream().map(Category::code).toList().contains(code));
        categories.mustKnow(code);
        var changed = admin.does(() -> book.of("category." + code));
        assertEquals("active", changed.get(0).change().field());
        assertEquals("Blåsigt hörn", changed.get(1).change().before());
        assertEquals("Blåsig plats", changed.get(1).change().after());
        var acts = auditor.does(() -> audit.latest(0, 10)).stream()
                .filter(line -> line.what().equals(code))
                .map(line -> line.act())
                .toList();
        assertEquals(List.of("category.changed", "category.changed", "category.added"), acts);
    }

    @Test
    void the_second_of_two_administrators_is_told_so_and_changes_nothing() throws Exception {
        var code = admin.does(() -> settings.add(plan("Två ändrar", "", true)));
        var seen = admin.does(() -> settings.named(code)).version();
        admin.does(() -> {
            settings.change(code, seen, plan("Den första", "", true));
            return null;
        });
        var refused = assertThrows(
                CatalogueRefused.class,
                () -> admin.does(() -> {
                    settings.change(code, seen, plan("Den andra", "", true));
                    return null;
                }));
        assertEquals("setting.changed-meanwhile", refused.code());
        assertEquals(
                "Den första",
                admin.does(() -> settings.named(code)).plan().name().in(Language.SWEDISH));
        change(code, plan("Den första", "", false));
    }

    @Test
    void a_question_and_the_one_that_follows_it_are_asked_in_order() throws Exception {
        var code = admin.does(() -> settings.add(plan("Har frågor", "", true)));
        var first = admin.does(() -> questions.add(code, question("Är det blött?", "", "")));
        var brings =
                admin.does(() -> questions.named(first)).plan().choices().get(0).code();
        var second = admin.does(() -> questions.add(code, question("Hur blött?", first, brings)));
        var asked = questionnaire.questions().stream()
                .filter(question -> question.category().equals(code))
                .map(Question::code)
                .toList();
        assertEquals(List.of(first, second), asked);
        assertEquals("Ja", Words.of("catalogue", Language.SWEDISH).say("choice." + first + "." + brings));
        assertEquals(
                "setting.order",
                assertThrows(
                                CatalogueRefused.class,
                                () -> admin.does(() -> {
                                    questions.moveUp(second);
                                    return null;
                                }))
                        .code());
        change(code, plan("Har frågor", "", false));
        assertTrue(questionnaire.questions().stream()
                .noneMatch(question -> question.category().equals(code)));
    }

    @Test
    void the_order_is_the_administrators() throws Exception {
        var before = questionnaire.causes().stream().map(cause -> cause.code()).toList();
        admin.does(() -> {
            causes.moveUp(before.get(1));
            return null;
        });
        assertEquals(before.get(1), questionnaire.causes().get(0).code());
        admin.does(() -> {
            causes.moveUp(before.get(0));
            return null;
        });
        assertEquals(
                before,
                questionnaire.causes().stream().map(cause -> cause.code()).toList());
    }

    @Test
    void nobody_else_changes_the_catalogue() {
        assertThrows(EJBAccessException.class, () -> settings.all());
        assertThrows(EJBAccessException.class, () -> moderator.does(() -> settings.add(plan("Nej", "", true))));
        assertThrows(EJBAccessException.class, () -> moderator.does(() -> questions.all()));
        assertThrows(EJBAccessException.class, () -> auditor.does(() -> book.latest()));
    }

    private void change(String code, CategoryPlan plan) throws Exception {
        admin.does(() -> {
            settings.change(code, settings.named(code).version(), plan);
            return null;
        });
    }

    private List<String> offered() {
        return categories.all().stream().map(Category::code).toList();
    }

    private static CategoryPlan plan(String swedish, String english, boolean active) {
        var name = Sentence.of(language -> switch (language) {
            case SWEDISH -> swedish;
            case ENGLISH -> english;
            default -> "";
        });
        return new CategoryPlan(name, Kind.PLACE, active, Stopper.ELSEWHERE, Sentence.NONE, "https://exempel.se/fel");
    }

    private static QuestionPlan question(String words, String after, String answered) {
        var choices = List.of("Ja", "Nej").stream()
                .map(choice -> new QuestionPlan.Choice("", new Sentence(Map.of(Language.SWEDISH, choice))))
                .toList();
        return new QuestionPlan(new Sentence(Map.of(Language.SWEDISH, words)), choices, after, answered, true);
    }
}
