package se.lagesbild.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.catalogue.settings.Change;
import se.lagesbild.shared.Acted;

/** Finds and moves the rows of the lists, for the gates that change them. */
@ApplicationScoped
class Rows {
    private static final int STEP = 10;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    <R extends ListedRow> List<R> all(Class<R> type) {
        return entityManager
                .createQuery("select r from %s r order by r.listOrder, r.code".formatted(type.getSimpleName()), type)
                .setMaxResults(1000)
                .getResultList();
    }

    <R extends ListedRow> R found(Class<R> type, String code) {
        var row = entityManager.find(type, code);
        if (row == null) {
            throw new CatalogueRefused("setting.unknown");
        }
        return row;
    }

    /** The row, for one who has seen this version of it, and kept from everybody else until the end. */
    <R extends ListedRow> R locked(Class<R> type, String code, long seen) {
        var row = entityManager.find(type, code, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new CatalogueRefused("setting.unknown");
        }
        if (row.version() != seen) {
            throw new CatalogueRefused("setting.changed-meanwhile");
        }
        return row;
    }

    <R extends ListedRow> Set<String> codes(Class<R> type) {
        return all(type).stream().map(ListedRow::code).collect(Collectors.toSet());
    }

    <R extends ListedRow> int next(Class<R> type) {
        return all(type).stream().mapToInt(ListedRow::listOrder).max().orElse(0) + STEP;
    }

    /** Before the one that stands before it in the same list; the first stays. */
    <R extends ListedRow> void moveUp(Class<R> type, String code, String thing, String who) {
        var row = entityManager.find(type, code, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new CatalogueRefused("setting.unknown");
        }
        all(type).stream()
                .filter(other -> other.standsWith(row) && other.listOrder() < row.listOrder())
                .max(Comparator.comparingInt(ListedRow::listOrder))
                .ifPresent(before -> {
                    var place = row.listOrder();
                    row.changePlaces(before);
                    write(
                            who,
                            thing,
                            code,
                            "changed",
                            Map.of("order", Integer.toString(place)),
                            Map.of("order", Integer.toString(row.listOrder())));
                });
    }

    void keep(ListedRow row) {
        entityManager.persist(row);
    }

    /** Writes what differs, and nothing where nothing does: the words here, and that it was done in the audit. */
    void write(
            String who, String thing, String code, String act, Map<String, String> before, Map<String, String> after) {
        var changes = Change.between(before, after);
        if (!changes.isEmpty()) {
            var now = clock.instant();
            changes.forEach(change -> entityManager.persist(new ChangeRow(thing + code, change, who, now)));
            acted.fire(new Acted(who, thing + act, code, now));
        }
    }
}
