package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.Areas;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.catalogue.Cause;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.catalogue.Question;
import se.lagesbild.catalogue.Questionnaire;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** What a form offers, in the language of the one who fills it in. */
@RequestScoped
public class Choices {
    @Inject
    Categories categories;

    @Inject
    Questionnaire questionnaire;

    @Inject
    Areas areas;

    // A page asks for the same list several times; the database is asked once.
    private @Nullable List<Category> inUse;
    private @Nullable List<Cause> causes;
    private @Nullable List<Question> questions;
    private @Nullable List<Choice> districts;

    public List<Choice.Group> kinds(Language language) {
        var words = Words.of("catalogue", language);
        var all = categories();
        return Stream.of(Kind.values())
                .map(kind -> new Choice.Group(
                        kind.name(),
                        words.say("kind." + kind),
                        all.stream()
                                .filter(category -> category.kind() == kind)
                                .map(category -> new Choice(category.code(), words.say("category." + category.code())))
                                .toList()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    public List<Choice> districts() {
        var known = districts;
        if (known == null) {
            known = areas.districts().stream()
                    .map(area -> new Choice(area.code(), area.name()))
                    .toList();
            districts = known;
        }
        return known;
    }

    /** What makes a place unsafe, or safe. */
    List<Choice> causes(boolean good, Language language) {
        var words = Words.of("catalogue", language);
        return causes().stream()
                .filter(cause -> cause.good() == good)
                .map(cause -> new Choice(cause.code(), words.say("cause." + cause.code())))
                .toList();
    }

    Set<String> causeCodes() {
        return causes().stream().map(Cause::code).collect(Collectors.toSet());
    }

    List<Question> questions() {
        var known = questions;
        if (known == null) {
            known = questionnaire.questions();
            questions = known;
        }
        return known;
    }

    List<Category> categories() {
        var known = inUse;
        if (known == null) {
            known = categories.all();
            inUse = known;
        }
        return known;
    }

    private List<Cause> causes() {
        var known = causes;
        if (known == null) {
            known = questionnaire.causes();
            causes = known;
        }
        return known;
    }

    Set<String> categoryCodes() {
        return categories().stream().map(Category::code).collect(Collectors.toSet());
    }

    Set<String> districtCodes() {
        return districts().stream().map(Choice::code).collect(Collectors.toSet());
    }
}
