package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import se.lagesbild.catalogue.CategorySettings;
import se.lagesbild.catalogue.CauseSettings;
import se.lagesbild.catalogue.ChangeBook;
import se.lagesbild.catalogue.ChangeLine;
import se.lagesbild.catalogue.QuestionSettings;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Language;

/** The lists of the resident's form in their order, and what was changed lately. */
@Named
@ViewScoped
public class CategoriesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CategorySettings categories;

    @Inject
    CauseSettings causes;

    @Inject
    QuestionSettings questions;

    @Inject
    ChangeBook book;

    private transient List<Line> categoryLines = List.of();
    private transient List<Line> causeLines = List.of();
    private transient List<ChangeLine> changes = List.of();

    /**
     * A row of a list.
     *
     * @param group whose order it stands in
     * @param first nothing stands before it in its group
     */
    public record Line(String code, String name, String group, boolean active, boolean first, long questions) {}

    @PostConstruct
    void load() {
        var asked = questions.all().stream()
                .filter(question -> question.plan().active())
                .collect(Collectors.groupingBy(QuestionSettings.Setting::category, Collectors.counting()));
        categoryLines = lines(categories.all().stream()
                .sorted(Comparator.comparing(category -> category.plan().kind()))
                .map(category -> new Line(
                        category.code(),
                        category.plan().name().in(Language.SWEDISH),
                        category.plan().kind().name(),
                        category.plan().active(),
                        false,
                        asked.getOrDefault(category.code(), 0L)))
                .toList());
        causeLines = lines(causes.all().stream()
                .sorted(Comparator.comparing(cause -> cause.plan().good()))
                .map(cause -> new Line(
                        cause.code(),
                        cause.plan().words().in(Language.SWEDISH),
                        Boolean.toString(cause.plan().good()),
                        cause.plan().active(),
                        false,
                        0))
                .toList());
        changes = book.latest();
    }

    public void moveCategory(String code) {
        move(() -> categories.moveUp(code));
    }

    public void moveCause(String code) {
        move(() -> causes.moveUp(code));
    }

    public RejectReason[] reasons() {
        return RejectReason.values();
    }

    private void move(Runnable act) {
        try {
            act.run();
            CatalogueWords.done("moved");
        } catch (DomainException refusal) {
            CatalogueWords.refused(refusal);
        }
        load();
    }

    private static List<Line> lines(List<Line> sorted) {
        var seen = new HashSet<String>();
        return sorted.stream()
                .map(line -> new Line(
                        line.code(),
                        line.name(),
                        line.group(),
                        line.active(),
                        seen.add(line.group()),
                        line.questions()))
                .toList();
    }

    public List<Line> getCategoryLines() {
        return known(categoryLines);
    }

    public List<Line> getCauseLines() {
        return known(causeLines);
    }

    public List<ChangeLine> getChanges() {
        return changes == null ? List.of() : changes;
    }

    private static List<Line> known(List<Line> lines) {
        return lines == null ? List.of() : lines;
    }
}
