package se.lagesbild.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Atlas;
import se.lagesbild.area.incoming.DistrictsChanged;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Sweref99;

/** Gives what waits its district by new borders, in the transaction that changes them. What is decided keeps the one it had. */
@Stateless
public class AreaShift {
    private static final int MOST = 50_000;
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    /** How many that wait would lie in another district. */
    @RolesAllowed({Role.ADMIN, Role.HOUSE})
    public int wouldMove(Atlas atlas) {
        return moves(atlas).values().stream().mapToInt(List::size).sum();
    }

    @PermitAll
    public void on(@Observes DistrictsChanged event) {
        moves(event.atlas()).forEach((district, ids) -> {
            for (var from = 0; from < ids.size(); from += AT_ONCE) {
                entityManager
                        .createQuery("update Submission s set s.district = :district where s.id in :ids")
                        .setParameter("district", district)
                        .setParameter("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                        .executeUpdate();
            }
        });
    }

    /** By the district that they would lie in; empty outside all. */
    private Map<String, List<Long>> moves(Atlas atlas) {
        var moves = new HashMap<String, List<Long>>();
        entityManager
                .createQuery(
                        "select s.id as number, s.district as district, s.content.latitude as latitude, s.content.longitude as longitude"
                                + " from Submission s where s.waiting = true and s.content.latitude is not null order by s.id desc",
                        Tuple.class)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> {
                    var place = new GeoPoint(row.get("latitude", Double.class), row.get("longitude", Double.class));
                    var there = atlas.districtOf(Sweref99.of(place))
                            .map(AreaName::code)
                            .orElse("");
                    if (!there.equals(row.get("district", String.class))) {
                        moves.computeIfAbsent(there, any -> new ArrayList<>()).add(row.get("number", Long.class));
                    }
                });
        return moves;
    }
}
