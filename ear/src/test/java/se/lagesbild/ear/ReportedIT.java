package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.imports.partner.Reported;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.Observed;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.staff.Accounts;
import se.lagesbild.staff.NewAccount;
import se.lagesbild.staff.organisation.OrganisationName;
import se.lagesbild.staff.organisation.OrganisationRefused;
import se.lagesbild.staff.organisation.Organisations;

/** Own and other organisation, on a real database: the caller's account says which is the own one. */
@ExtendWith(ArquillianExtension.class)
class ReportedIT {
    private static final OrganisationName OWN = new OrganisationName("BOSTADER_I_PROVET", "Bostäder i provet");
    private static final OrganisationName OTHER = new OrganisationName("ANNAT_BOLAG_I_PROVET", "Annat bolag i provet");

    /** What a caller without a login is called here; the account gives it an organisation. */
    private static final String CALLER = "anonymous";

    @Deployment
    static Archive<?> house() {
        return House.with(
                ReportedIT.class,
                AsPartner.class,
                AsCoordinator.class,
                AsAnalyst.class,
                AsModerator.class,
                AsAdmin.class);
    }

    @Inject
    Reported reported;

    @Inject
    ObservationLog log;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    AsPartner partner;

    @Inject
    AsCoordinator coordinator;

    @Inject
    AsAnalyst analyst;

    @Inject
    AsModerator moderator;

    @Inject
    AsAdmin admin;

    @Test
    void a_partner_sees_the_own_organisations_facts_and_nobody_elses() throws Exception {
        coordinator.does(() ->
                log.recordAll(List.of(told(OWN.code(), 1), told(OWN.code(), 2), told(OTHER.code(), 3), told("", 4))));
        var gone = coordinator.does(() -> log.record(told(OWN.code(), 5)));
        coordinator.does(() -> {
            log.withdraw(gone);
            return null;
        });
        assertEquals(List.of(), partner.does(reported::organisations));
        assertEquals(List.of(), partner.does(() -> reported.of(OWN.code(), 0, 10)));
        assertEquals(List.of(), partner.does(() -> reported.of("", 0, 10)));
        assertEquals(List.of(), partner.does(() -> reported.of(null, 0, 10)));

        assertEquals(OWN.code(), admin.does(() -> organisations.add(" Bostäder  i provet")));
        assertEquals(OTHER.code(), admin.does(() -> organisations.add(OTHER.name())));
        var unknown = new NewAccount(CALLER, "Petra", "INGEN_SADAN", Set.of(Role.PARTNER), "fyra ord i rad");
        assertRefused("organisation.unknown", () -> accounts.create(unknown));
        act(() -> accounts.create(new NewAccount(CALLER, "Petra", OWN.code(), Set.of(Role.PARTNER), "fyra ord i rad")));
        assertEquals(List.of(OWN), partner.does(reported::organisations));
        assertEquals(List.of(2, 1), seriousness(partner.does(() -> reported.of(null, 0, 10))));
        assertEquals(List.of(1), seriousness(partner.does(() -> reported.of(OWN.code(), 1, 10))));
        assertEquals(List.of(), partner.does(() -> reported.of(OTHER.code(), 0, 10)));
        assertEquals(List.of(), partner.does(() -> reported.of("", 0, 10)));

        assertTrue(analyst.does(reported::organisations).containsAll(List.of(OWN, OTHER)));
        assertEquals(List.of(3), seriousness(analyst.does(() -> reported.of(OTHER.code(), 0, 10))));
        assertEquals(List.of(), analyst.does(() -> reported.of("", 0, 10)));
        assertThrows(EJBAccessException.class, () -> moderator.does(reported::organisations));
        assertThrows(EJBAccessException.class, () -> admin.does(() -> reported.of(OWN.code(), 0, 10)));

        // Another name, and it is the same organisation; an ended one is nobody's own.
        assertRefused("organisation.name-taken", () -> organisations.rename(OTHER.code(), "BOSTÄDER I PROVET"));
        assertRefused("organisation.name-missing", () -> organisations.rename(OTHER.code(), " "));
        act(() -> organisations.rename(OWN.code(), "Nya bostäder i provet"));
        assertEquals(
                List.of(new OrganisationName(OWN.code(), "Nya bostäder i provet")),
                partner.does(reported::organisations));
        assertEquals(List.of(2, 1), seriousness(partner.does(() -> reported.of(null, 0, 10))));
        act(() -> organisations.end(OWN.code()));
        assertEquals(List.of(), partner.does(reported::organisations));
        assertEquals(List.of(), partner.does(() -> reported.of(OWN.code(), 0, 10)));
        assertEquals(List.of(2, 1), seriousness(analyst.does(() -> reported.of(OWN.code(), 0, 10))));
        act(() -> organisations.reopen(OWN.code()));
        assertEquals(List.of(2, 1), seriousness(partner.does(() -> reported.of(null, 0, 10))));
        assertEquals(
                1,
                admin.does(organisations::all).stream()
                        .filter(one -> one.code().equals(OWN.code()))
                        .findFirst()
                        .orElseThrow()
                        .accounts());
    }

    private void act(Runnable act) throws Exception {
        admin.does(() -> {
            act.run();
            return null;
        });
    }

    private void assertRefused(String code, Runnable act) {
        var refusal = assertThrows(OrganisationRefused.class, () -> act(act));
        assertEquals(code, refusal.code());
    }

    private static List<Integer> seriousness(List<Observed> facts) {
        return facts.stream().map(Observed::seriousness).toList();
    }

    private static NewObservation told(String organisation, int number) {
        var at = Instant.parse("2026-11-02T10:00:00Z").plusSeconds(60L * number);
        return new NewObservation(
                "LITTER",
                at,
                at,
                TimePrecision.MINUTE,
                Sweref99.of(new GeoPoint(58.95, 13.4)),
                PlacePrecision.EXACT,
                Source.HOUSING,
                organisation,
                number > 3 ? 1 : number,
                null);
    }
}
