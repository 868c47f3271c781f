package se.lagesbild.console;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.moderation.disclosure.Marking;
import se.lagesbild.moderation.disclosure.Outcome;
import se.lagesbild.moderation.disclosure.Paragraph;
import se.lagesbild.moderation.disclosure.Proposal;
import se.lagesbild.moderation.disclosure.Sheet;

/** What a moderator proposes about each field of a submission; nothing is chosen beforehand. */
public class DisclosureForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String GIVE = "GIVE";

    private final List<Line> lines = new ArrayList<>();
    private @Nullable String outcome;
    private @Nullable String note;

    void startFrom(Sheet sheet) {
        if (lines.isEmpty()) {
            sheet.originals().forEach((field, original) -> lines.add(new Line(field, original, sheet.proposed(field))));
        }
    }

    /** What was chosen; a field without a choice is left out, and the gate says so. */
    Proposal proposal() {
        var markings = lines.stream().filter(Line::isChosen).map(Line::marking).toList();
        return new Proposal(
                outcome == null ? Outcome.WHOLE : Outcome.valueOf(outcome), note == null ? "" : note, markings);
    }

    boolean isComplete() {
        return outcome != null && lines.stream().allMatch(Line::isChosen);
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** One field and what is proposed about it. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Field field;
        private final String original;
        private String given;
        private @Nullable String choice;

        Line(Field field, String original, String proposed) {
            this.field = field;
            this.original = original;
            this.given = proposed;
        }

        boolean isChosen() {
            return choice != null && !choice.isEmpty();
        }

        Marking marking() {
            return new Marking(field, choice == null || choice.equals(GIVE) ? null : Paragraph.valueOf(choice), given);
        }

        public Field getField() {
            return field;
        }

        public String getOriginal() {
            return original;
        }

        public String getGiven() {
            return given;
        }

        public void setGiven(@Nullable String given) {
            this.given = given == null ? "" : given;
        }

        public @Nullable String getChoice() {
            return choice;
        }

        public void setChoice(@Nullable String choice) {
            this.choice = choice;
        }
    }
}
