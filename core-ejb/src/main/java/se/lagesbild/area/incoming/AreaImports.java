package se.lagesbild.area.incoming;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.area.Areas;
import se.lagesbild.area.NewArea;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Role;

/** The gate of the divisions' files: staged, looked at, put in force or let go. Nothing changes before the second step. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class AreaImports {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Areas areas;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /**
     * Keeps a file for looking at; the one that the administrator looked at before is let go.
     *
     * @throws AreasRefused {@code areas.too-large}, {@code areas.how-many}, {@code areas.no-geojson},
     *     {@code areas.not-degrees}
     */
    public void stage(DivisionKind division, String fileName, byte[] file) {
        file(division).read(file);
        letGo();
        entityManager.persist(new AreaDraft(division, fileName, who(), clock.instant(), file));
        acted.fire(new Acted(who(), "areas.previewed", division.name(), clock.instant()));
    }

    /** What the administrator looks at, if anything. */
    public Optional<AreaLook> look() {
        return draft().map(draft -> {
            var now = standing(draft.division());
            var rows = file(draft.division()).read(draft.content());
            var sound =
                    rows.stream().map(AreaRow::area).flatMap(Optional::stream).toList();
            return new AreaLook(
                    draft.division(),
                    draft.fileName(),
                    rows,
                    AreaCheck.of(sound),
                    missing(now.keySet(), names(sound)),
                    missing(names(sound), now.keySet()));
        });
    }

    /**
     * Puts what is looked at in force as a new version; the earlier ones stay.
     *
     * @throws AreasRefused {@code areas.nothing-staged}, {@code areas.flawed}
     */
    public void putInForce() {
        var look = look().orElseThrow(() -> AreasRefused.refuse("areas.nothing-staged"));
        if (!look.isSound()) {
            throw AreasRefused.refuse("areas.flawed");
        }
        letGo();
        areas.putInForce(look.division(), LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN), look.areas());
    }

    /** Lets go of what is looked at; nothing has changed. */
    public void cancel() {
        letGo();
    }

    private AreaFile file(DivisionKind division) {
        return new AreaFile(standing(division));
    }

    /** Code by name. */
    private Map<String, String> standing(DivisionKind division) {
        var codes = new HashMap<String, String>();
        areas.standing(division).forEach(area -> codes.putIfAbsent(area.name(), area.code()));
        return codes;
    }

    private Optional<AreaDraft> draft() {
        return entityManager
                .createQuery("select d from AreaDraft d where d.stagedBy = :me order by d.id desc", AreaDraft.class)
                .setParameter("me", who())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void letGo() {
        entityManager
                .createQuery("delete from AreaDraft d where d.stagedBy = :me")
                .setParameter("me", who())
                .executeUpdate();
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }

    private static Set<String> names(List<NewArea> areas) {
        return areas.stream().map(NewArea::name).collect(Collectors.toSet());
    }

    private static List<String> missing(Set<String> wanted, Set<String> from) {
        return wanted.stream().filter(name -> !from.contains(name)).sorted().toList();
    }
}
