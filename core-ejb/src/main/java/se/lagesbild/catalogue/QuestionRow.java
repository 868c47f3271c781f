package se.lagesbild.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A question as the municipality asks it; the choices stand in one column, separated by commas. */
@Entity
@Table(name = "question")
class QuestionRow {
    @Id
    private String code;

    private String category;
    private String choices;

    @Column(name = "asked_after")
    private String after;

    @Column(name = "asked_answer")
    private String answered;

    @Column(name = "list_order")
    private int listOrder;

    private boolean active;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected QuestionRow() {}

    Question asQuestion() {
        return new Question(code, category, List.of(choices.split(",", -1)), after, answered);
    }
}
