package se.lagesbild.console;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lagesbild.catalogue.settings.CategoryPlan;
import se.lagesbild.catalogue.settings.CausePlan;
import se.lagesbild.catalogue.settings.QuestionPlan;
import se.lagesbild.catalogue.settings.Sentence;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/**
 * How the resident's form will show a change, in one language.
 *
 * @param legend over the choices
 * @param notice what is said when it is chosen; empty for nothing
 * @param link of that notice; empty for none
 */
public record CataloguePreview(
        Language language, String legend, List<String> choices, boolean single, String notice, String link) {
    static List<CataloguePreview> of(CategoryPlan plan) {
        return inEach(language -> {
            var words = Words.of("catalogue", language);
            var stopper = plan.stopper();
            return new CataloguePreview(
                    language,
                    words.say("kind." + plan.kind()),
                    List.of(plan.name().in(language)),
                    true,
                    stopper == null ? "" : notice(plan.stopperWords(), words.say("stopper." + stopper), language),
                    plan.elsewhere());
        });
    }

    static List<CataloguePreview> of(QuestionPlan plan) {
        return inEach(language -> new CataloguePreview(
                language,
                plan.words().in(language),
                plan.choices().stream()
                        .map(choice -> choice.words().in(language))
                        .toList(),
                true,
                "",
                ""));
    }

    static List<CataloguePreview> of(CausePlan plan) {
        return inEach(language ->
                new CataloguePreview(language, "", List.of(plan.words().in(language)), false, "", ""));
    }

    static List<CataloguePreview> ofLetter(Sentence letter) {
        return inEach(language -> new CataloguePreview(language, "", List.of(), false, letter.in(language), ""));
    }

    /** Such as {@code rtl}. */
    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    private static String notice(Sentence own, String common, Language language) {
        return own.isSilent() ? common : own.in(language);
    }

    private static List<CataloguePreview> inEach(Function<Language, CataloguePreview> shown) {
        return Stream.of(Language.values()).map(shown).toList();
    }
}
