package se.lagesbild.retention;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.Expiring.Closed;

/** The gate of the rules: what is erased after how long, by which decision, and what that would take today. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.HOUSE})
public class Rules {
    private static final int MOST_SHOWN = 50;
    private static final int LONGEST_DECISION = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Kinds kinds;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** Codes of all kinds that can be given a rule. */
    public List<String> kinds() {
        return kinds.codes();
    }

    /** The rule of a kind; empty where nobody has decided that it may go. */
    public Optional<RuleLine> inForce(String kind) {
        return entityManager
                .createQuery(
                        "select c from RuleChange c where c.kind = :kind and c.state = :approved"
                                + " order by c.decidedAt desc, c.id desc",
                        RuleChange.class)
                .setParameter("kind", kind)
                .setParameter("approved", RuleChange.State.APPROVED)
                .setMaxResults(1)
                .getResultStream()
                .map(RuleChange::asLine)
                .filter(line -> line.term() != null)
                .findFirst();
    }

    /** The changes that wait for a second person, oldest first. */
    public List<RuleLine> proposed() {
        return entityManager
                .createQuery("select c from RuleChange c where c.state = :proposed order by c.id", RuleChange.class)
                .setParameter("proposed", RuleChange.State.PROPOSED)
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(RuleChange::asLine)
                .toList();
    }

    /**
     * Proposes a rule, or with no term that a kind be kept.
     *
     * @param decision what the municipality calls the decision that the term stands in
     */
    public void propose(String kind, @Nullable Term term, String decision) {
        var named = decision.strip();
        if (named.isEmpty() || named.length() > LONGEST_DECISION) {
            throw new RetentionRefused("retention.decision-missing");
        }
        if (!kinds.codes().contains(kind)) {
            throw new RetentionRefused("retention.unknown-kind");
        }
        var change = new RuleChange(kind, term, named, me(), clock.instant());
        entityManager.persist(change);
        entityManager.flush();
        record("retention.proposed", change);
    }

    /**
     * The second person says yes; from the next night on the rule is carried out.
     *
     * @throws RetentionRefused when it is the same person, or it was decided before
     */
    public void approve(long id) {
        var change = found(id);
        change.approve(me(), clock.instant());
        record("retention.approved", change);
    }

    public void decline(long id) {
        var change = found(id);
        change.decline(me(), clock.instant());
        record("retention.declined", change);
    }

    /** What a term would take today, without taking it. */
    public Preview preview(String kind, Term term) {
        var closedBy = term.closedBy(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        var held = kinds.held();
        var expiring = kinds.named(kind);
        return new Preview(
                expiring.ripe(closedBy, held), held.size(), closedBy, expiring.oldest(closedBy, held, MOST_SHOWN));
    }

    /** What was erased, newest first. */
    public List<DisposalLine> protocol() {
        return entityManager
                .createQuery("select d from Disposal d order by d.id desc", Disposal.class)
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(Disposal::asLine)
                .toList();
    }

    /** What is held back although its term may be over, newest first. */
    public List<HoldLine> holds() {
        return entityManager
                .createQuery("select h from LegalHold h order by h.heldAt desc", LegalHold.class)
                .setMaxResults(LegalHold.MOST)
                .getResultStream()
                .map(LegalHold::asLine)
                .toList();
    }

    /** Holds one thing back, for a lawsuit or a supervision: nothing of it is erased while the hold stands. */
    public void hold(Trace thing, String reason) {
        kinds.takeTurn();
        if (reason.isBlank() || reason.length() > LegalHold.LONGEST_REASON) {
            throw new RetentionRefused("retention.reason-missing");
        }
        if (!kinds.know(thing)) {
            throw new RetentionRefused("retention.unknown-thing");
        }
        if (kinds.held().size() >= LegalHold.MOST) {
            throw new RetentionRefused("retention.too-many-holds");
        }
        if (entityManager.find(LegalHold.class, thing.uuid()) == null) {
            entityManager.persist(new LegalHold(thing, reason.strip(), me(), clock.instant()));
            acted.fire(new Acted(me(), "retention.held", thing.uuid().toString(), clock.instant()));
        }
    }

    /** Lets a thing go its way again. */
    public void release(Trace thing) {
        var hold = entityManager.find(LegalHold.class, thing.uuid());
        if (hold != null) {
            entityManager.remove(hold);
            acted.fire(new Acted(me(), "retention.released", thing.uuid().toString(), clock.instant()));
        }
    }

    private RuleChange found(long id) {
        var change = entityManager.find(RuleChange.class, id);
        if (change == null) {
            throw new RetentionRefused("retention.decided");
        }
        return change;
    }

    private void record(String act, RuleChange change) {
        acted.fire(new Acted(me(), act, change.kind() + " " + change.asLine().id(), clock.instant()));
    }

    private String me() {
        return caller.getCallerPrincipal().getName();
    }

    /**
     * What would go.
     *
     * @param ripe how much, and from when
     * @param held how many things are held back in all
     * @param closedBy what was closed on this day or before
     * @param first the first of them
     */
    public record Preview(se.lagesbild.shared.erasure.Ripe ripe, int held, LocalDate closedBy, List<Closed> first) {}
}
