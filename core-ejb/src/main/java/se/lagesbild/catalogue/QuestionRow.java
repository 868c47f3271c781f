package se.lagesbild.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import se.lagesbild.catalogue.settings.Codes;
import se.lagesbild.catalogue.settings.QuestionPlan;
import se.lagesbild.catalogue.settings.QuestionPlan.Choice;
import se.lagesbild.shared.Language;

/** A question as the municipality asks it; the choices stand in one column, separated by commas. */
@Entity
@Table(name = "question")
class QuestionRow extends ListedRow {
    private String category;
    private String choices;

    @Column(name = "asked_after")
    private String after;

    @Column(name = "asked_answer")
    private String answered;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected QuestionRow() {}

    QuestionRow(String code, String category, int listOrder, QuestionPlan plan) {
        super(code, listOrder);
        this.category = category;
        this.choices = "";
        this.after = "";
        this.answered = "";
        become(plan);
    }

    /** An answer that is no longer offered keeps its words, for those who gave it. */
    final void become(QuestionPlan plan) {
        var taken = new HashSet<>(List.of(choices.split(",", -1)));
        var codes = plan.choices().stream()
                .map(choice -> {
                    var code = choice.code().isEmpty()
                            ? Codes.of(choice.words().in(Language.SWEDISH), taken)
                            : choice.code();
                    taken.add(code);
                    say(key(code), choice.words());
                    return code;
                })
                .toList();
        choices = String.join(",", codes);
        after = plan.after();
        answered = plan.answered();
        rest(!plan.active());
        say("question." + code(), plan.words());
    }

    Question asQuestion() {
        speak();
        return new Question(code(), category, List.of(choices.split(",", -1)), after, answered);
    }

    QuestionPlan asPlan() {
        return new QuestionPlan(
                sentence("question." + code()),
                List.of(choices.split(",", -1)).stream()
                        .map(choice -> new Choice(choice, sentence(key(choice))))
                        .toList(),
                after,
                answered,
                active());
    }

    String category() {
        return category;
    }

    @Override
    boolean standsWith(ListedRow other) {
        return other instanceof QuestionRow question && question.category.equals(category);
    }

    private String key(String choice) {
        return "choice.%s.%s".formatted(code(), choice);
    }
}
