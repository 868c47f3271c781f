package se.lagesbild.moderation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/** The gate for those who may read the masked texts beside the picture; each text that is read stands on record. */
@Stateless
public class MaskedTexts {
    private static final int MOST_AT_ONCE = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** The masked texts behind these traces, for those that have one; at most 200 at once. */
    @RolesAllowed({Role.ANALYST, Role.MODERATOR})
    public List<Masked> read(Collection<Trace> traces) {
        if (traces.isEmpty()) {
            return List.of();
        }
        var texts = new ArrayList<Masked>();
        entityManager
                .createQuery(
                        "select v from Verdict v where v.trace in :traces and v.maskedText is not null"
                                + " and v.undoneAt is null",
                        Verdict.class)
                .setParameter("traces", traces.stream().map(Trace::uuid).toList())
                .setMaxResults(MOST_AT_ONCE)
                .getResultList()
                .forEach(verdict -> add(texts, verdict));
        return texts;
    }

    private void add(List<Masked> texts, Verdict verdict) {
        var sealed = verdict.maskedText();
        if (sealed != null) {
            var trace = verdict.trace();
            texts.add(new Masked(trace, vault.openText(trace, sealed)));
            acted.fire(new Acted(
                    caller.getCallerPrincipal().getName(),
                    "text.read",
                    trace.uuid().toString(),
                    clock.instant()));
        }
    }

    /** One masked text and the submission that it belongs to. */
    public record Masked(Trace trace, String text) {}
}
