package se.lagesbild.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.lagesbild.picture.analysis.SquareVoices;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/** The gate of what is known about places: that several have told of the same thing in a square, never how many. */
@Stateless
public class KnownPlaces {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final double NEAR_METRES = 250;
    private static final int MOST_NEARBY = 10;
    private static final int MONTHS = 12;
    /** All categories in all squares around a point through all months, and some. */
    private static final int MOST_ROWS = 5_000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    private record Near(KnownPlace place, int easting, int northing) {
        Near(UUID known, String category, String district, LocalDate firstDay, int easting, int northing) {
            this(new KnownPlace(known, category, district, firstDay), easting, northing);
        }
    }

    /** What is known in squares within 250 m of the point; each category once, the newest first, at most ten. */
    @PermitAll
    public List<KnownPlace> near(GeoPoint point) {
        var here = Sweref99.of(point);
        var told = new HashSet<String>();
        return entityManager
                .createQuery(
                        """
                        select p.known, p.category, p.district, p.edition.firstDay, p.easting, p.northing
                        from PublishedPresence p
                        where p.easting between :west and :east and p.northing between :south and :north
                        and p.edition.firstDay >= :since order by p.edition.firstDay desc, p.category, p.id""",
                        Object[].class)
                .setParameter("west", (int) Math.floor(here.easting() - NEAR_METRES - SquareVoices.SIDE))
                .setParameter("east", (int) Math.ceil(here.easting() + NEAR_METRES))
                .setParameter("south", (int) Math.floor(here.northing() - NEAR_METRES - SquareVoices.SIDE))
                .setParameter("north", (int) Math.ceil(here.northing() + NEAR_METRES))
                .setParameter("since", since())
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .map(KnownPlaces::near)
                .filter(near -> metres(here, near) <= NEAR_METRES
                        && told.add(near.place().category()))
                .limit(MOST_NEARBY)
                .map(Near::place)
                .toList();
    }

    /** What goes by the name; empty when nothing that is told now does. */
    @PermitAll
    public Optional<KnownPlace> named(String known) {
        if (!NAME.matcher(known).matches()) {
            return Optional.empty();
        }
        return entityManager
                .createQuery(
                        """
                        select new se.lagesbild.publication.KnownPlace(p.known, p.category, p.district, p.edition.firstDay)
                        from PublishedPresence p where p.known = :known""",
                        KnownPlace.class)
                .setParameter("known", UUID.fromString(known))
                .getResultStream()
                .findFirst();
    }

    /** What is known anywhere in the district through the last twelve months, the newest first. */
    @PermitAll
    public List<KnownPlace> inDistrict(String district) {
        return entityManager
                .createQuery(
                        """
                        select new se.lagesbild.publication.KnownPlace(p.known, p.category, p.district, p.edition.firstDay)
                        from PublishedPresence p where p.district = :district and p.edition.firstDay >= :since
                        order by p.edition.firstDay desc, p.category, p.id""",
                        KnownPlace.class)
                .setParameter("district", district)
                .setParameter("since", since())
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }

    /** A month is published in the one after it, so twelve closed months begin thirteen before this. */
    private LocalDate since() {
        return LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN)
                .withDayOfMonth(1)
                .minusMonths(MONTHS + 1);
    }

    private static Near near(Object[] row) {
        return new Near((UUID) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (Integer) row[4], (Integer)
                row[5]);
    }

    /** Metres to the nearest edge of the square; none from within it. */
    private static double metres(Sweref99 here, Near near) {
        return Math.hypot(beyond(here.easting(), near.easting()), beyond(here.northing(), near.northing()));
    }

    private static double beyond(double at, int corner) {
        return Math.max(0, Math.max(corner - at, at - corner - SquareVoices.SIDE));
    }
}
