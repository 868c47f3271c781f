package se.lagesbild.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The gate of the catalogue: which categories the municipality uses. */
@Stateless
public class Categories {
    @PersistenceContext
    EntityManager entityManager;

    /** The categories in use, in the municipality's order. */
    @PermitAll
    public List<Category> all() {
        return entityManager
                .createQuery(
                        "select c from CategoryRow c where c.active = true order by c.listOrder", CategoryRow.class)
                .setMaxResults(200)
                .getResultStream()
                .map(CategoryRow::asCategory)
                .toList();
    }

    /** Every category that observations may stand under, also those no longer in use. */
    @PermitAll
    public List<Category> known() {
        return entityManager
                .createQuery("select c from CategoryRow c order by c.listOrder, c.code", CategoryRow.class)
                .getResultStream()
                .map(CategoryRow::asCategory)
                .toList();
    }

    /** Those in use, and the one that something came in under, which may rest since. */
    @PermitAll
    public List<Category> offered(String cameUnder) {
        return entityManager
                .createQuery(
                        "select c from CategoryRow c where c.active = true or c.code = :code order by c.listOrder",
                        CategoryRow.class)
                .setParameter("code", cameUnder)
                .setMaxResults(200)
                .getResultStream()
                .map(CategoryRow::asCategory)
                .toList();
    }

    /**
     * The category with this code.
     *
     * @throws UnknownCategory when the municipality has no such category in use
     */
    @PermitAll
    public Category named(String code) {
        return all().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(UnknownCategory::new);
    }

    /**
     * What came in while a category was in use is judged under it also when it rests.
     *
     * @throws UnknownCategory when the municipality never had it
     */
    @PermitAll
    public void mustKnow(String code) {
        if (entityManager.find(CategoryRow.class, code) == null) {
            throw new UnknownCategory();
        }
    }

    /** Brings every text of the catalogue to this node, also of what rests: it is still read where it once was chosen. */
    @PermitAll
    public void teach() {
        teach(CategoryRow.class);
        teach(QuestionRow.class);
        teach(CauseRow.class);
        teach(ReasonRow.class);
    }

    private <R extends ListedRow> void teach(Class<R> type) {
        entityManager
                .createQuery("select r from %s r".formatted(type.getSimpleName()), type)
                .getResultStream()
                .forEach(ListedRow::speak);
    }
}
