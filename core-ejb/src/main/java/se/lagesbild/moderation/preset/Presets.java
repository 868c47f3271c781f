package se.lagesbild.moderation.preset;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import se.lagesbild.moderation.receiver.OfficeAddress;
import se.lagesbild.moderation.receiver.Receiver;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;

/** The gate of the receivers' addresses: an administrator sets them, and a moderator cannot send elsewhere then. */
@Stateless
public class Presets {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** The addresses that are set. */
    @RolesAllowed({Role.MODERATOR, Role.ADMIN})
    public Map<Receiver, String> now() {
        var known = new EnumMap<Receiver, String>(Receiver.class);
        entityManager
                .createQuery("select p from PresetRow p", PresetRow.class)
                .getResultList()
                .forEach(row -> known.put(row.receiver(), row.email()));
        return known;
    }

    /**
     * Sets the addresses; an empty one, or none, lets moderators write their own.
     *
     * @throws BadAddress when one is none
     */
    @RolesAllowed(Role.ADMIN)
    public void change(Map<Receiver, String> wanted) {
        for (var receiver : Receiver.values()) {
            change(receiver, wanted.getOrDefault(receiver, "").strip());
        }
    }

    private void change(Receiver receiver, String email) {
        var row = entityManager.find(PresetRow.class, receiver);
        if (email.equals(row == null ? "" : row.email())) {
            return;
        }
        if (email.isEmpty()) {
            entityManager.remove(row);
        } else if (!OfficeAddress.isOne(email)) {
            throw new BadAddress();
        } else if (row == null) {
            entityManager.persist(new PresetRow(receiver, email));
        } else {
            row.goesTo(email);
        }
        acted.fire(
                new Acted(caller.getCallerPrincipal().getName(), "receiver.changed", receiver.name(), clock.instant()));
    }
}
