package se.lagesbild.console;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.settings.QuestionPlan;
import se.lagesbild.catalogue.settings.Sentence;
import se.lagesbild.catalogue.settings.SettingRules;

/** What an administrator fills in about an extra question; an answer without any text is none. */
public class QuestionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SPARE = 2;
    private final SentenceForm words = new SentenceForm();
    private final List<Choice> choices = new ArrayList<>();
    private @Nullable String follows = "";
    private boolean active = true;

    /** The fields of one answer. */
    public record Choice(int number, String code, SentenceForm words) implements Serializable {}

    QuestionForm() {
        Stream.of(1, 2, 3, 4).forEach(number -> add("", Sentence.NONE));
    }

    void startFrom(QuestionPlan plan) {
        words.startFrom(plan.words());
        choices.clear();
        plan.choices().forEach(choice -> add(choice.code(), choice.words()));
        for (var spare = 0; spare < SPARE && choices.size() < SettingRules.MOST_CHOICES; spare++) {
            add("", Sentence.NONE);
        }
        follows = plan.after().isEmpty() ? "" : plan.after() + "." + plan.answered();
        active = plan.active();
    }

    QuestionPlan plan() {
        var said = choices.stream()
                .map(choice ->
                        new QuestionPlan.Choice(choice.code(), choice.words().getSentence()))
                .filter(choice -> !choice.words().isSilent())
                .toList();
        var brought = follows == null ? "" : follows;
        var dot = brought.indexOf('.');
        return new QuestionPlan(
                words.getSentence(),
                said,
                dot < 0 ? "" : brought.substring(0, dot),
                dot < 0 ? "" : brought.substring(dot + 1),
                active);
    }

    private void add(String code, Sentence said) {
        var choice = new Choice(choices.size() + 1, code, new SentenceForm());
        choice.words().startFrom(said);
        choices.add(choice);
    }

    public SentenceForm getWords() {
        return words;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public @Nullable String getFollows() {
        return follows;
    }

    public void setFollows(@Nullable String follows) {
        this.follows = follows;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
