package se.lagesbild.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The gate of what a form asks beside place and category: causes, and the questions of each category. */
@Stateless
public class Questionnaire {
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    /** The causes in use, in the municipality's order. */
    @PermitAll
    public List<Cause> causes() {
        return entityManager
                .createQuery("select c from CauseRow c where c.active = true order by c.listOrder", CauseRow.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(CauseRow::asCause)
                .toList();
    }

    /** The questions in use of the categories in use, in the municipality's order: one that another depends on comes first. */
    @PermitAll
    public List<Question> questions() {
        return entityManager
                .createQuery(
                        """
                        select q from QuestionRow q where q.active = true
                        and q.category in (select c.code from CategoryRow c where c.active = true)
                        order by q.listOrder""",
                        QuestionRow.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(QuestionRow::asQuestion)
                .toList();
    }
}
