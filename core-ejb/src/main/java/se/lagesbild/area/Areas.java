package se.lagesbild.area;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lagesbild.area.AtlasShelf.AreasChanged;
import se.lagesbild.area.incoming.DistrictsChanged;
import se.lagesbild.area.incoming.DivisionKind;
import se.lagesbild.area.incoming.DivisionLine;
import se.lagesbild.area.incoming.FocusArea;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Sweref99;

/** Gate of the places: districts, place names, and which district a point lies in. Before an import all is empty. */
@Stateless
public class Areas {
    /** The division that pages, editions and moderation speak of. */
    private static final String DISTRICTS = "DISTRICT";
    /** The municipalities around ours: for telling people where else to turn. */
    private static final String NEIGHBOURS = "NEIGHBOUR";

    private static final int MOST_VERSIONS = 100;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AtlasShelf shelf;

    @Inject
    Settings settings;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    @PermitAll
    public List<AreaName> districts() {
        return atlas().districts();
    }

    @PermitAll
    public Optional<AreaName> districtOf(GeoPoint point) {
        return atlas().districtOf(Sweref99.of(point));
    }

    /** The neighbouring municipality that the point lies in; empty where it lies in ours, or in none that is known. */
    @PermitAll
    public Optional<AreaName> neighbourOf(GeoPoint point) {
        return atlas().neighbourOf(Sweref99.of(point));
    }

    @PermitAll
    public AreaName district(String code) {
        return districts().stream()
                .filter(district -> district.code().equals(code))
                .findFirst()
                .orElseThrow(UnknownArea::new);
    }

    @PermitAll
    public Optional<GeoPoint> centreOf(String code) {
        return atlas().centreOf(code);
    }

    /** The places whose name begins with or holds the text, the best match first, at most 20. */
    @PermitAll
    public List<PlaceHit> search(String text, int limit) {
        return atlas().search(text, limit);
    }

    /** The named place nearest to the point, if one is within 300 m: for reading a chosen point back in words. */
    @PermitAll
    public Optional<PlaceHit> nearest(GeoPoint point) {
        return atlas().nearest(point);
    }

    /** The districts as a GeoJSON FeatureCollection with the properties {@code code} and {@code name}. */
    @PermitAll
    public String outlines() {
        return atlas().outlines();
    }

    @PermitAll
    public MapFrame frame() {
        var wished = settings.of(Setting.MAP_CENTRE).split(",", 2);
        return atlas().frame(new GeoPoint(Double.parseDouble(wished[0]), Double.parseDouble(wished[1])));
    }

    /** All of it at once, for who has many points to place. */
    @PermitAll
    public Atlas atlas() {
        return shelf.current(clock.instant(), this::revision, this::draw);
    }

    /** Puts a new revision of the districts in force; the earlier ones are kept. */
    @RolesAllowed(Role.HOUSE)
    public void importDistricts(LocalDate validFrom, List<NewArea> areas) {
        changed("districts.imported", keep(DISTRICTS, validFrom, areas));
    }

    /** Puts a new revision of the neighbouring municipalities in force; the earlier ones are kept. */
    @RolesAllowed(Role.HOUSE)
    public void importNeighbours(LocalDate validFrom, List<NewArea> areas) {
        changed("neighbours.imported", keep(NEIGHBOURS, validFrom, areas));
    }

    /** Puts a new version of a division in force, on an administrator's word; the earlier ones are kept. */
    @RolesAllowed({Role.ADMIN, Role.HOUSE})
    public void putInForce(DivisionKind division, LocalDate validFrom, List<NewArea> areas) {
        var kept = keep(division.name(), validFrom, areas);
        events.fire(new Acted(caller.getCallerPrincipal().getName(), "areas.in-force", kept, clock.instant()));
        events.fire(new AreasChanged());
        if (division == DivisionKind.DISTRICT) {
            events.fire(new DistrictsChanged(Atlas.of(areas)));
        }
    }

    /**
     * Puts an earlier version in force again, as a new one: what stood between is kept too.
     *
     * @throws UnknownArea when there is no such version
     */
    @RolesAllowed({Role.ADMIN, Role.HOUSE})
    public void takeBack(long version, LocalDate validFrom) {
        var line = versions().stream()
                .filter(one -> one.id() == version)
                .findFirst()
                .orElseThrow(UnknownArea::new);
        putInForce(DivisionKind.valueOf(line.division()), validFrom, areasOf(version));
    }

    /** The areas of a division as they stand. */
    @PermitAll
    public List<AreaName> standing(DivisionKind division) {
        return areas(division.name()).stream()
                .map(area -> new AreaName(area.code(), area.name()))
                .toList();
    }

    /** The focus areas, those of the past and to come too. */
    @RolesAllowed({Role.ADMIN, Role.HOUSE})
    public List<FocusArea> focus() {
        return areas(DivisionKind.FOCUS_AREA.name()).stream()
                .map(area -> new FocusArea(area.code(), area.name(), area.term()))
                .toList();
    }

    /** The versions of all divisions, the newest first. */
    @RolesAllowed({Role.ADMIN, Role.HOUSE})
    public List<DivisionLine> versions() {
        return entityManager
                .createQuery(
                        """
                        select new se.lagesbild.area.incoming.DivisionLine(d.id, d.code, d.revision, d.importedAt,
                        (select count(a) from DivisionArea a where a.division = d),
                        case when d.id = (select max(l.id) from Division l where l.code = d.code) then true else false end)
                        from Division d order by d.id desc""",
                        DivisionLine.class)
                .setMaxResults(MOST_VERSIONS)
                .getResultList();
    }

    private String keep(String code, LocalDate validFrom, List<NewArea> areas) {
        var revision = 1
                + entityManager
                        .createQuery(
                                "select coalesce(max(d.revision), 0) from Division d where d.code = :code",
                                Integer.class)
                        .setParameter("code", code)
                        .getSingleResult();
        var division = new Division(code, revision, validFrom, clock.instant());
        entityManager.persist(division);
        areas.forEach(area -> entityManager.persist(new DivisionArea(division, area)));
        return code + "-" + revision;
    }

    /** Replaces all place names. */
    @RolesAllowed(Role.HOUSE)
    public void importPlaces(List<PlaceHit> places) {
        entityManager.createQuery("delete from PlaceName p").executeUpdate();
        places.forEach(place -> entityManager.persist(new PlaceName(place)));
        changed("places.imported", Integer.toString(places.size()));
    }

    private void changed(String act, String what) {
        events.fire(new Acted("house", act, what, clock.instant()));
        events.fire(new AreasChanged());
    }

    private long revision() {
        return entityManager
                        .createQuery("select coalesce(max(d.id), 0) from Division d", Long.class)
                        .getSingleResult()
                + entityManager
                        .createQuery("select coalesce(max(p.id), 0) from PlaceName p", Long.class)
                        .getSingleResult();
    }

    private Atlas draw() {
        var places = entityManager
                .createQuery("select p from PlaceName p order by p.id", PlaceName.class)
                .getResultStream()
                .map(PlaceName::read)
                .toList();
        return new Atlas(areas(DISTRICTS), places, areas(NEIGHBOURS));
    }

    private List<NewArea> areas(String code) {
        var latest = entityManager
                .createQuery("select max(d.id) from Division d where d.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
        return latest == null ? List.of() : areasOf(latest);
    }

    private List<NewArea> areasOf(long version) {
        return entityManager
                .createQuery(
                        "select a from DivisionArea a where a.division.id = :version order by a.id", DivisionArea.class)
                .setParameter("version", version)
                .getResultStream()
                .map(DivisionArea::read)
                .toList();
    }
}
