package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.area.NewArea;
import se.lagesbild.area.incoming.AreaImports;
import se.lagesbild.area.incoming.AreasRefused;
import se.lagesbild.area.incoming.DivisionKind;
import se.lagesbild.area.incoming.DivisionLine;
import se.lagesbild.intake.AreaShift;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.shared.GeoPoint;

/** Divisions from a file, on a real database: looked at, put in force, taken back, and what waits follows. */
@ExtendWith(ArquillianExtension.class)
class AreasIT {
    private static final GeoPoint PLACE = new GeoPoint(58.95, 13.4);

    @Deployment
    static Archive<?> house() {
        return House.with(AreasIT.class, AsAdmin.class, AsModerator.class, AsCoordinator.class);
    }

    @Inject
    AreaImports imports;

    @Inject
    Areas areas;

    @Inject
    AreaShift shift;

    @Inject
    Intake intake;

    @Inject
    ModerationQueue queue;

    @Inject
    AsAdmin admin;

    @Inject
    AsModerator moderator;

    @Inject
    AsCoordinator coordinator;

    @Test
    void a_file_changes_nothing_until_it_is_put_in_force_and_can_be_taken_back() throws Exception {
        act(() -> areas.putInForce(
                DivisionKind.DISTRICT, LocalDate.of(2026, 1, 1), sound(file("Prov ett", "PROV1", 13.3, 13.5))));
        intake.submit(new SubmitPlace(
                UUID.randomUUID(), "LITTER", PLACE, null, null, "Skräp", null, null, null, "sv", List.of()));
        assertEquals("PROV1", district());

        act(() -> imports.stage(DivisionKind.DISTRICT, "tva.geojson", file("Prov två", "PROV2", 13.3, 13.5)));
        var look = admin.does(() -> imports.look()).orElseThrow();
        assertTrue(look.isSound());
        assertEquals(List.of("Prov ett"), look.gone());
        assertEquals(List.of("Prov två"), look.added());
        assertTrue(admin.does(() -> shift.wouldMove(look.atlas())) >= 1);
        assertEquals(List.of(new AreaName("PROV1", "Prov ett")), areas.standing(DivisionKind.DISTRICT));
        act(imports::cancel);
        assertTrue(admin.does(() -> imports.look()).isEmpty());
        assertEquals(
                "areas.nothing-staged",
                assertThrows(AreasRefused.class, () -> act(imports::putInForce)).code());

        act(() -> imports.stage(DivisionKind.DISTRICT, "tva.geojson", file("Prov två", "PROV2", 13.3, 13.5)));
        act(imports::putInForce);
        assertEquals(List.of(new AreaName("PROV2", "Prov två")), areas.standing(DivisionKind.DISTRICT));
        assertEquals("PROV2", district());
        assertTrue(admin.does(() -> imports.look()).isEmpty());

        var earlier = districts().get(1);
        assertFalse(earlier.inForce());
        assertEquals(1, earlier.areas());
        act(() -> areas.takeBack(earlier.id(), LocalDate.of(2026, 1, 2)));
        assertEquals(List.of(new AreaName("PROV1", "Prov ett")), areas.standing(DivisionKind.DISTRICT));
        assertEquals("PROV1", district());
        assertTrue(districts().get(0).inForce());

        // The other tests know of no districts.
        act(() -> areas.putInForce(DivisionKind.DISTRICT, LocalDate.of(2026, 1, 3), List.of()));
        assertEquals("", district());
    }

    @Test
    void a_flawed_file_is_looked_at_and_never_put_in_force_and_only_administrators_come_here() throws Exception {
        act(() -> imports.stage(DivisionKind.POLICE_AREA, "fel.geojson", file("", "FEL", 13.3, 13.5)));
        assertFalse(admin.does(() -> imports.look()).orElseThrow().isSound());
        assertEquals(
                "areas.flawed",
                assertThrows(AreasRefused.class, () -> act(imports::putInForce)).code());
        act(imports::cancel);
        assertEquals(List.of(), areas.standing(DivisionKind.POLICE_AREA));
        assertThrows(EJBAccessException.class, () -> moderator.does(() -> imports.look()));
        assertThrows(EJBAccessException.class, () -> coordinator.does(() -> areas.versions()));
    }

    private List<NewArea> sound(byte[] file) {
        imports.stage(DivisionKind.DISTRICT, "ett.geojson", file);
        return imports.look().orElseThrow().areas();
    }

    private List<DivisionLine> districts() throws Exception {
        return admin.does(() -> areas.versions()).stream()
                .filter(line -> line.division().equals("DISTRICT"))
                .toList();
    }

    private String district() throws Exception {
        var newest = new WaitingFilter(null, null, null, null, WaitingOrder.NEWEST);
        return moderator.does(() -> queue.page(newest, 0, 1)).get(0).district();
    }

    private void act(Runnable act) throws Exception {
        admin.does(() -> {
            act.run();
            return null;
        });
    }

    private static byte[] file(String name, String code, double west, double east) {
        return """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"%s","code":"%s"},
                "geometry":{"type":"Polygon","coordinates":[[[%3$s,58.9],[%4$s,58.9],[%4$s,59.0],[%3$s,59.0],[%3$s,58.9]]]}}]}"""
                .formatted(name, code, west, east)
                .getBytes(StandardCharsets.UTF_8);
    }
}
