package se.lagesbild.console;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.CategorySettings;
import se.lagesbild.catalogue.ChangeBook;
import se.lagesbild.catalogue.ChangeLine;
import se.lagesbild.catalogue.QuestionSettings;
import se.lagesbild.shared.DomainException;

/** One extra question of a category: its texts and answers, what brings it, and how residents will see it. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    QuestionSettings questions;

    @Inject
    CategorySettings categories;

    @Inject
    ChangeBook book;

    private final QuestionForm form = new QuestionForm();
    private @Nullable String code;
    private @Nullable String category;
    private @Nullable String done;
    private long version;
    private transient @Nullable List<CataloguePreview> preview;

    public void open() throws IOException {
        try {
            if (isNew()) {
                categories.named(ofCategory());
                return;
            }
            var setting = questions.named(named());
            category = setting.category();
            version = setting.version();
            form.startFrom(setting.plan());
        } catch (DomainException unknown) {
            Missing.answer();
        }
    }

    public void show() {
        var flaws = questions.flaws(named(), ofCategory(), form.plan());
        CatalogueWords.tell(flaws);
        preview = flaws.isEmpty() ? CataloguePreview.of(form.plan()) : null;
    }

    public @Nullable String save() {
        try {
            var saved = named();
            if (isNew()) {
                saved = questions.add(ofCategory(), form.plan());
            } else {
                questions.change(saved, version, form.plan());
            }
            return "/fraga.xhtml?kod=" + saved + "&done=saved&faces-redirect=true";
        } catch (DomainException refusal) {
            CatalogueWords.refused(refusal);
            return null;
        }
    }

    /** The answers that may bring this question. */
    public List<SelectItem> getBringing() {
        return questions.earlier(named(), ofCategory()).stream()
                .flatMap(earlier ->
                        earlier.plan().choices().stream().map(choice -> earlier.code() + "." + choice.code()))
                .map(value -> new SelectItem(value, CatalogueWords.follows(value)))
                .toList();
    }

    public boolean isNew() {
        return named().isEmpty();
    }

    public List<ChangeLine> getChanges() {
        return isNew() ? List.of() : book.of("question." + named());
    }

    private String named() {
        return code == null ? "" : code;
    }

    private String ofCategory() {
        return category == null ? "" : category;
    }

    public QuestionForm getForm() {
        return form;
    }

    public @Nullable List<CataloguePreview> getPreview() {
        return preview;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
