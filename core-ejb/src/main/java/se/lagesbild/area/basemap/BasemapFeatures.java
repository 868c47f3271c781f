package se.lagesbild.area.basemap;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.lagesbild.shared.Role;

/** Keeps what the drawn map shows. */
@Stateless
public class BasemapFeatures {
    private static final int TOGETHER = 250;

    @PersistenceContext
    EntityManager entityManager;

    @PermitAll
    public List<MapFeature> all() {
        return entityManager
                .createQuery("select f from BasemapFeature f order by f.id", BasemapFeature.class)
                .getResultStream()
                .map(BasemapFeature::read)
                .toList();
    }

    @PermitAll
    public boolean isEmpty() {
        return entityManager
                        .createQuery("select count(f) from BasemapFeature f", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Replaces the whole map. */
    @RolesAllowed(Role.HOUSE)
    public void importFeatures(List<MapFeature> features) {
        entityManager.createQuery("delete from BasemapFeature f").executeUpdate();
        rows(features).forEach(entityManager::persist);
    }

    static List<BasemapFeature> rows(List<MapFeature> features) {
        var rows = new ArrayList<BasemapFeature>();
        Map<FeatureKind, List<Geometry>> nameless = new EnumMap<>(FeatureKind.class);
        for (var feature : features) {
            if (feature.name().isEmpty()) {
                nameless.computeIfAbsent(feature.kind(), any -> new ArrayList<>())
                        .add(feature.shape());
            } else {
                rows.add(new BasemapFeature(feature.kind(), feature.name(), feature.shape()));
            }
        }
        var factory = new GeometryFactory();
        nameless.forEach((kind, shapes) -> {
            for (int from = 0; from < shapes.size(); from += TOGETHER) {
                var together = shapes.subList(from, Math.min(shapes.size(), from + TOGETHER));
                rows.add(new BasemapFeature(
                        kind, "", factory.createGeometryCollection(together.toArray(Geometry[]::new))));
            }
        });
        return rows;
    }
}
