package se.lagesbild.console.diary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.console.Notices;
import se.lagesbild.console.Phrasebook;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.moderation.diary.Diary;
import se.lagesbild.moderation.diary.Registration;
import se.lagesbild.moderation.diary.SecrecyMark;
import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.moderation.disclosure.Paragraph;
import se.lagesbild.shared.DomainException;

/** How the submission on the page is registered. What is written in the rest of the page stays when something is done here. */
@Named("registration")
@ViewScoped
public class RegistrationBlock implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Phrasebook WORDS = new Phrasebook("diarium");

    @Inject
    Diary diary;

    private @Nullable String number;
    private @Nullable Field field;
    private @Nullable Paragraph paragraph;
    private transient @Nullable Registration known;

    /** Asked once an answer, however often the page looks at it. */
    public Registration of(Dossier dossier) {
        var read = known;
        if (read == null) {
            read = diary.of(dossier.trace());
            known = read;
        }
        return read;
    }

    public void register(Dossier dossier) {
        attempt(() -> WORDS.done("registered", diary.register(dossier.trace(), number)));
    }

    public void mark(Dossier dossier) {
        var chosen = field;
        var by = paragraph;
        if (chosen == null || by == null) {
            WORDS.error("mark.missing");
            return;
        }
        attempt(() -> {
            diary.mark(dossier.trace(), new SecrecyMark(chosen, by));
            WORDS.done("marked");
            field = null;
            paragraph = null;
        });
    }

    public void unmark(Dossier dossier, SecrecyMark mark) {
        attempt(() -> {
            diary.unmark(dossier.trace(), mark.field());
            WORDS.done("unmarked");
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        known = null;
    }

    public List<Field> getFields() {
        return List.of(Field.values());
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable Field getField() {
        return field;
    }

    public void setField(@Nullable Field field) {
        this.field = field;
    }

    public @Nullable Paragraph getParagraph() {
        return paragraph;
    }

    public void setParagraph(@Nullable Paragraph paragraph) {
        this.paragraph = paragraph;
    }
}
