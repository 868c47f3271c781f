package se.lagesbild.catalogue.brand;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import se.lagesbild.catalogue.brand.BrandShelf.BrandChanged;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;

/** The gate of logo and colours: shown to all, changed by administrators, always back to the house's own in one step. */
@Stateless
public class Brands {
    private static final int MOST_LINES = 20;
    private static final int LONGEST_ALT = 120;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    BrandShelf shelf;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    @PermitAll
    public Brand now() {
        return shelf.current(clock.instant(), this::read);
    }

    /**
     * Changes it, for one who has seen the version that stands.
     *
     * @throws BrandRefused {@code brand.pale-by-day}, {@code brand.dark-by-night}, {@code brand.no-colour},
     *     {@code brand.alt-missing}
     * @throws CatalogueRefused {@code setting.changed-meanwhile}
     */
    @RolesAllowed(Role.ADMIN)
    public void change(Brand wanted) {
        wanted.palette().ifPresent(Palette::mustBeReadable);
        var alt = wanted.alt().strip();
        if (wanted.logo() != null && (alt.isEmpty() || alt.length() > LONGEST_ALT)) {
            throw BrandRefused.refuse("brand.alt-missing");
        }
        keep(
                new Brand(
                        wanted.version(),
                        wanted.day(),
                        wanted.night(),
                        wanted.logo(),
                        wanted.logo() == null ? "" : alt),
                "brand.changed");
    }

    /** The house's own colours and mark again; the change log keeps what was. */
    @RolesAllowed(Role.ADMIN)
    public void backToStandard(long seen) {
        keep(new Brand(seen, null, null, null, ""), "brand.standard");
    }

    /** The last changes, the newest first. */
    @RolesAllowed(Role.ADMIN)
    public List<BrandLine> latest() {
        return entityManager
                .createQuery(
                        """
                        select new se.lagesbild.catalogue.brand.BrandLine(b.version, b.changedBy, b.changedAt, b.day, b.night, b.alt)
                        from BrandRow b order by b.version desc""",
                        BrandLine.class)
                .setMaxResults(MOST_LINES)
                .getResultList();
    }

    private void keep(Brand wanted, String act) {
        if (read().version() != wanted.version()) {
            throw new CatalogueRefused("setting.changed-meanwhile");
        }
        var who = caller.getCallerPrincipal().getName();
        var now = clock.instant();
        entityManager.persist(new BrandRow(wanted, who, now));
        events.fire(new Acted(who, act, wanted.day() == null ? "" : wanted.day(), now));
        events.fire(new BrandChanged());
    }

    private Brand read() {
        return entityManager
                .createQuery("select b from BrandRow b order by b.version desc", BrandRow.class)
                .setMaxResults(1)
                .getResultStream()
                .map(BrandRow::asBrand)
                .findFirst()
                .orElse(Brand.STANDARD);
    }
}
