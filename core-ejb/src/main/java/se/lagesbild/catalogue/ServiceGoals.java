package se.lagesbild.catalogue;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.goals.Goals;
import se.lagesbild.catalogue.goals.GoalsChanged;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.shared.Role;

/** The gate of the service goals: within how many working days the municipality means to decide. */
@Stateless
public class ServiceGoals {
    /** Before the category in the change log. */
    public static final String THING = "goal.";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Rows rows;

    @Inject
    Event<GoalsChanged> changed;

    @Resource
    SessionContext caller;

    @PermitAll
    public Goals now() {
        return asGoals(entityManager
                .createQuery("select g from GoalRow g", GoalRow.class)
                .setMaxResults(1000)
                .getResultList());
    }

    /**
     * Sets all of them at once, for one who has seen those that stand; what waits is counted anew.
     *
     * @throws CatalogueRefused {@code setting.changed-meanwhile}, {@code goal.days}
     */
    @RolesAllowed(Role.ADMIN)
    public void change(Goals seen, Goals wanted) {
        // The row that always stands is the lock of them all.
        entityManager.find(GoalRow.class, GoalRow.ALL, LockModeType.PESSIMISTIC_WRITE);
        var before = now();
        if (!before.equals(seen)) {
            throw new CatalogueRefused("setting.changed-meanwhile");
        }
        refuseOdd(wanted);
        set(GoalRow.ALL, before.forAll(), wanted.forAll());
        var categories = new HashSet<>(before.own().keySet());
        categories.addAll(wanted.own().keySet());
        for (var category : categories) {
            set(category, before.own().get(category), wanted.own().get(category));
        }
        if (!before.equals(wanted)) {
            changed.fire(new GoalsChanged(before, wanted));
        }
    }

    private static void refuseOdd(Goals wanted) {
        var all = new HashSet<>(wanted.own().values());
        if (wanted.forAll() != null) {
            all.add(wanted.forAll());
        }
        if (all.stream().anyMatch(days -> days < Goals.FEWEST || days > Goals.MOST)) {
            throw new CatalogueRefused("goal.days");
        }
    }

    private void set(String category, @Nullable Integer before, @Nullable Integer days) {
        if (Objects.equals(before, days)) {
            return;
        }
        var row = entityManager.find(GoalRow.class, category);
        if (row == null) {
            row = new GoalRow(category);
            entityManager.persist(row);
        }
        row.aimFor(days);
        var who = caller.getCallerPrincipal().getName();
        rows.write(who, THING, category, "changed", facts(before), facts(days));
    }

    private static Map<String, String> facts(@Nullable Integer days) {
        return Map.of("days", days == null ? "" : days.toString());
    }

    private static Goals asGoals(List<GoalRow> rows) {
        var own = new HashMap<String, Integer>();
        Integer forAll = null;
        for (var row : rows) {
            var days = row.workingDays();
            if (row.category().equals(GoalRow.ALL)) {
                forAll = days;
            } else if (days != null) {
                own.put(row.category(), days);
            }
        }
        return new Goals(forAll, own);
    }
}
