package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.catalogue.ChangeBook;
import se.lagesbild.catalogue.ChangeLine;
import se.lagesbild.catalogue.ServiceGoals;
import se.lagesbild.catalogue.goals.Goals;
import se.lagesbild.shared.DomainException;

/** Within how many working days a submission is to be decided, for all categories and for each. */
@Named
@ViewScoped
public class GoalsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ServiceGoals goals;

    @Inject
    Categories categories;

    @Inject
    ChangeBook book;

    private Goals seen = new Goals(null, Map.of());
    private @Nullable String forAll;
    private final Map<String, String> own = new LinkedHashMap<>();
    private @Nullable String done;

    @PostConstruct
    void load() {
        seen = goals.now();
        forAll = seen.forAll() == null ? null : seen.forAll().toString();
        own.clear();
        categories.known().forEach(category -> own.put(category.code(), shown(category)));
    }

    public @Nullable String save() {
        try {
            goals.change(seen, wanted());
            return "/mal.xhtml?done=saved&faces-redirect=true";
        } catch (NumberFormatException noNumber) {
            CatalogueWords.error("goals.number");
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        return null;
    }

    private Goals wanted() {
        var days = new HashMap<String, Integer>();
        own.forEach((category, written) -> {
            if (isWritten(written)) {
                days.put(category, Integer.valueOf(written.strip()));
            }
        });
        return new Goals(forAll == null || forAll.isBlank() ? null : Integer.valueOf(forAll.strip()), days);
    }

    private String shown(Category category) {
        var days = seen.own().get(category.code());
        return days == null ? "" : days.toString();
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    public List<String> getCategories() {
        return List.copyOf(own.keySet());
    }

    public Map<String, String> getOwn() {
        return own;
    }

    public @Nullable String getForAll() {
        return forAll;
    }

    public void setForAll(@Nullable String forAll) {
        this.forAll = forAll;
    }

    public List<ChangeLine> getChanges() {
        return book.latest().stream()
                .filter(line -> line.thing().startsWith(ServiceGoals.THING))
                .toList();
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
