package se.lagesbild.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.ChangeBook;
import se.lagesbild.catalogue.ChangeLine;
import se.lagesbild.catalogue.ReasonSettings;
import se.lagesbild.shared.DomainException;

/** What a sender is answered at a rejection for one reason, in every language, and what was changed. */
@Named
@ViewScoped
public class ReasonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReasonSettings reasons;

    @Inject
    ChangeBook book;

    private final SentenceForm form = new SentenceForm();
    private @Nullable String code;
    private @Nullable String done;
    private long version;
    private transient @Nullable List<CataloguePreview> preview;

    public void open() throws IOException {
        try {
            var setting = reasons.named(named());
            version = setting.version();
            form.startFrom(setting.letter());
        } catch (DomainException unknown) {
            Missing.answer();
        }
    }

    public void show() {
        var flaws = reasons.flaws(form.getSentence());
        CatalogueWords.tell(flaws);
        preview = flaws.isEmpty() ? CataloguePreview.ofLetter(form.getSentence()) : null;
    }

    public @Nullable String save() {
        try {
            reasons.change(named(), version, form.getSentence());
            return "/avslag.xhtml?kod=" + named() + "&done=saved&faces-redirect=true";
        } catch (DomainException refusal) {
            CatalogueWords.refused(refusal);
            return null;
        }
    }

    public List<ChangeLine> getChanges() {
        return book.of(ReasonSettings.THING + named());
    }

    private String named() {
        return code == null ? "" : code;
    }

    public SentenceForm getForm() {
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
