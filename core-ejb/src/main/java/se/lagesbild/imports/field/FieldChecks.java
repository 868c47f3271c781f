package se.lagesbild.imports.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.staff.permission.Permission;
import se.lagesbild.staff.permission.Scope;
import se.lagesbild.staff.permission.Scopes;

/** What a report is held against: the time, the areas, the categories and the reporter's organisation. */
@ApplicationScoped
class FieldChecks {
    @Inject
    Clock clock;

    @Inject
    Areas areas;

    @Inject
    Categories categories;

    @Inject
    Scopes scopes;

    Instant now() {
        return clock.instant();
    }

    /** @throws FieldRefused {@code field.no-organisation} */
    String organisation() {
        return scopes.of(Permission.FIELD_REPORTS)
                .map(Scope::organisation)
                .orElseThrow(() -> new FieldRefused("field.no-organisation"));
    }

    /** @throws FieldRefused {@code field.outside} */
    String districtOf(GeoPoint place) {
        return areas.districtOf(place).map(AreaName::code).orElseThrow(() -> new FieldRefused("field.outside"));
    }

    void mustKnow(String category) {
        categories.mustKnow(category);
    }
}
