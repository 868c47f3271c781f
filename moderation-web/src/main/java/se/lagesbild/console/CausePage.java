package se.lagesbild.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.CauseSettings;
import se.lagesbild.catalogue.ChangeBook;
import se.lagesbild.catalogue.ChangeLine;
import se.lagesbild.shared.DomainException;

/** One cause: its texts, how residents will see it, and what was changed. */
@Named
@ViewScoped
public class CausePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CauseSettings causes;

    @Inject
    ChangeBook book;

    private final CauseForm form = new CauseForm();
    private @Nullable String code;
    private @Nullable String done;
    private long version;
    private transient @Nullable List<CataloguePreview> preview;

    public void open() throws IOException {
        if (isNew()) {
            return;
        }
        try {
            var setting = causes.named(named());
            version = setting.version();
            form.startFrom(setting.plan());
        } catch (DomainException unknown) {
            Missing.answer();
        }
    }

    public void show() {
        var flaws = causes.flaws(form.plan());
        CatalogueWords.tell(flaws);
        preview = flaws.isEmpty() ? CataloguePreview.of(form.plan()) : null;
    }

    public @Nullable String save() {
        try {
            var saved = named();
            if (isNew()) {
                saved = causes.add(form.plan());
            } else {
                causes.change(saved, version, form.plan());
            }
            return "/orsak.xhtml?kod=" + saved + "&done=saved&faces-redirect=true";
        } catch (DomainException refusal) {
            CatalogueWords.refused(refusal);
            return null;
        }
    }

    public boolean isNew() {
        return named().isEmpty();
    }

    public List<ChangeLine> getChanges() {
        return isNew() ? List.of() : book.of("cause." + named());
    }

    private String named() {
        return code == null ? "" : code;
    }

    public CauseForm getForm() {
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
