package se.lagesbild.console;

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

/** One category: its texts, kind, stopper and questions, how residents will see it, and what was changed. */
@Named
@ViewScoped
public class CategoryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CategorySettings categories;

    @Inject
    QuestionSettings questions;

    @Inject
    ChangeBook book;

    private final CategoryForm form = new CategoryForm();
    private @Nullable String code;
    private @Nullable String done;
    private long version;
    private transient @Nullable List<CataloguePreview> preview;

    public void open() throws IOException {
        if (isNew()) {
            return;
        }
        try {
            var setting = categories.named(named());
            version = setting.version();
            form.startFrom(setting.plan());
        } catch (DomainException unknown) {
            Missing.answer();
        }
    }

    public void show() {
        var flaws = categories.flaws(named(), form.plan());
        CatalogueWords.tell(flaws);
        preview = flaws.isEmpty() ? CataloguePreview.of(form.plan()) : null;
    }

    public @Nullable String save() {
        try {
            var saved = named();
            if (isNew()) {
                saved = categories.add(form.plan());
            } else {
                categories.change(saved, version, form.plan());
            }
            return "/kategori.xhtml?kod=" + saved + "&done=saved&faces-redirect=true";
        } catch (DomainException refusal) {
            CatalogueWords.refused(refusal);
            return null;
        }
    }

    public void moveQuestion(String question) {
        try {
            questions.moveUp(question);
            CatalogueWords.done("moved");
        } catch (DomainException refusal) {
            CatalogueWords.refused(refusal);
        }
    }

    public boolean isNew() {
        return named().isEmpty();
    }

    public List<QuestionSettings.Setting> getQuestions() {
        return isNew() ? List.of() : questions.of(named());
    }

    public List<ChangeLine> getChanges() {
        return isNew() ? List.of() : book.of("category." + named());
    }

    private String named() {
        return code == null ? "" : code;
    }

    public CategoryForm getForm() {
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

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
