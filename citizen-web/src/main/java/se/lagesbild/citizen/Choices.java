package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.area.Areas;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** What a form offers, in the language of the one who fills it in. */
@RequestScoped
public class Choices {
    @Inject
    Categories categories;

    @Inject
    Areas areas;

    public List<Choice.Group> kinds(Language language) {
        var words = Words.of("catalogue", language);
        var all = categories.all();
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
        var districts = new ArrayList<Choice>();
        areas.districts().forEach(area -> districts.add(new Choice(area.code(), area.name())));
        return districts;
    }

    Set<String> categoryCodes() {
        return categories.all().stream().map(Category::code).collect(Collectors.toSet());
    }

    Set<String> districtCodes() {
        return districts().stream().map(Choice::code).collect(Collectors.toSet());
    }
}
