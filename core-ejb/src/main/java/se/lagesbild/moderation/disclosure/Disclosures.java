package se.lagesbild.moderation.disclosure;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.moderation.Verdicts;
import se.lagesbild.moderation.disclosure.DisclosureLine.State;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Part;
import se.lagesbild.shared.vault.Vault;

/**
 * The gate of the disclosures: a moderator lays out what could be given out, somebody else decides, and what was decided
 * can be fetched as it was decided. Nothing tells who asked (ADR 0044).
 */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.COORDINATOR, Role.ADMIN})
public class Disclosures {
    private static final Settings SETTINGS = new Settings();
    private static final int MOST = 200;
    private static final int LONGEST = 2000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @Inject
    Originals originals;

    @Inject
    Verdicts verdicts;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** A submission laid out, for a proposal. */
    @RolesAllowed(Role.MODERATOR)
    public Sheet layOut(Trace trace) {
        record("submission.read", trace);
        return originals.of(trace).withMasked(verdicts.maskedText(trace).orElse(null));
    }

    /**
     * Proposes how a submission could be given out.
     *
     * @return its number
     * @throws DisclosureRefused when a field lacks a decision or a mask its paragraph, or one waits already
     */
    @RolesAllowed(Role.MODERATOR)
    public long propose(Trace trace, Proposal proposal) {
        var sheet = originals.of(trace);
        var markings = MarkingRule.checked(
                sheet.originals(), proposal.markings(), proposal.outcome(), sheet.photosUntouched());
        if (of(trace).stream().anyMatch(DisclosureLine::isOpen)) {
            throw new DisclosureRefused("disclosure.waits-already");
        }
        var written = Written.of(new Proposal(proposal.outcome(), fitting(proposal.note()), markings));
        var row = new DisclosureRow(trace, vault.seal(trace, Part.ORIGINAL, written), me(), clock.instant());
        entityManager.persist(row);
        record("disclosure.proposed", trace);
        entityManager.flush();
        return row.id();
    }

    /** Those that wait first, then the newest first. */
    public List<DisclosureLine> all() {
        return lines("1 = 1", Map.of());
    }

    /** How many wait for somebody to decide. */
    public long waiting() {
        return entityManager
                .createQuery("select count(d) from DisclosureRow d where d.state = :open", Long.class)
                .setParameter("open", State.PROPOSED)
                .getSingleResult();
    }

    /** Those of one submission. */
    @RolesAllowed({Role.MODERATOR, Role.COORDINATOR, Role.ADMIN, Role.HOUSE})
    public List<DisclosureLine> of(Trace trace) {
        return lines("d.trace = :trace", Map.of("trace", trace.uuid()));
    }

    /** What was proposed and decided: what would be given out, never what is masked. */
    public Opened open(long id) {
        var row = found(id);
        var reason = row.reason();
        return new Opened(
                row.asLine(),
                proposal(row).orElse(null),
                originals.called(row.asLine().proposedBy()),
                reason == null ? "" : vault.openText(row.trace(), reason));
    }

    /** The originals, for who decides. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
    public Map<Field, String> read(long id) {
        var trace = found(id).trace();
        record("submission.read", trace);
        return originals.of(trace).originals();
    }

    /** What the proposal would look like on paper. */
    public byte[] draft(long id) {
        var row = found(id);
        var proposal = proposal(row).orElseThrow(() -> new DisclosureRefused("disclosure.erased"));
        record("disclosure.looked", row.trace());
        return paper(row, proposal, proposal.outcome(), "", true);
    }

    /**
     * Decides. What is given out is kept as it was decided.
     *
     * @throws DisclosureRefused when it is one's own proposal, or decided already, or a refusal has no reason
     */
    @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
    public void decide(long id, Outcome outcome, String reason) {
        var row = found(id);
        row.mustAwait(me());
        var proposal = proposal(row).orElseThrow(() -> new DisclosureRefused("disclosure.erased"));
        MarkingRule.mustFit(proposal.markings(), outcome);
        var words = outcome.isRefusal() ? needed(reason) : fitting(reason);
        var pdf = vault.seal(row.trace(), Part.ORIGINAL, paper(row, proposal, outcome, words, false));
        row.decide(outcome, vault.seal(row.trace(), words), pdf, me(), clock.instant());
        record("disclosure.decided." + outcome, row.trace());
        proposal.markings().stream()
                .filter(Marking::isMasked)
                .forEach(one -> record("disclosure.masked." + one.field(), row.trace()));
    }

    /** Sends a proposal back: it has to be made anew. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
    public void sendBack(long id, String reason) {
        var row = found(id);
        row.sendBack(vault.seal(row.trace(), needed(reason)), me(), clock.instant());
        record("disclosure.returned", row.trace());
    }

    /** The decision with what is given out, as PDF. */
    public byte[] fetch(long id) {
        var row = found(id);
        var pdf = row.pdf();
        if (pdf == null) {
            throw new DisclosureRefused("disclosure.erased");
        }
        record("disclosure.fetched", row.trace());
        return vault.open(row.trace(), Part.ORIGINAL, pdf);
    }

    private byte[] paper(DisclosureRow row, Proposal proposal, Outcome outcome, String reason, boolean draft) {
        var sheet = originals.of(row.trace());
        MarkingRule.mustBeSeen(proposal.markings(), sheet.photosUntouched());
        var decision =
                new DisclosurePaper.Decision(row.id(), outcome, reason, originals.called(me()), clock.instant(), draft);
        var house = new DisclosurePaper.House(SETTINGS.of(Setting.MUNICIPALITY), reached());
        return new DisclosurePaper(
                        house,
                        sheet,
                        decision,
                        proposal.markings(),
                        outcome == Outcome.NOTHING ? Map.of() : originals.vouched(row.trace()))
                .pdf();
    }

    private String reached() {
        var ways = List.of(Setting.CONTACT_EMAIL, Setting.CONTACT_ADDRESS).stream()
                .map(SETTINGS::of)
                .filter(way -> !way.isBlank())
                .toList();
        return ways.isEmpty() ? SETTINGS.of(Setting.MUNICIPALITY) : String.join(", ", ways);
    }

    private List<DisclosureLine> lines(String condition, Map<String, Object> values) {
        var query = entityManager.createQuery(
                """
                select new se.lagesbild.moderation.disclosure.DisclosureLine(d.id, d.trace, d.state, d.proposedBy,
                d.proposedAt, d.outcome, d.decidedBy, d.decidedAt, case when d.content is null then false else true end)
                from DisclosureRow d where %s
                order by case when d.state = :open then 0 else 1 end, d.id desc"""
                        .formatted(condition),
                DisclosureLine.class);
        values.forEach(query::setParameter);
        return query.setParameter("open", State.PROPOSED).setMaxResults(MOST).getResultList();
    }

    private Optional<Proposal> proposal(DisclosureRow row) {
        return Optional.ofNullable(row.content())
                .map(closed -> Written.read(vault.openText(row.trace(), Part.ORIGINAL, closed)));
    }

    private DisclosureRow found(long id) {
        var row = entityManager.find(DisclosureRow.class, id);
        if (row == null) {
            throw new DisclosureRefused("disclosure.unknown");
        }
        return row;
    }

    private static String needed(String words) {
        if (words.isBlank()) {
            throw new DisclosureRefused("disclosure.reason-missing");
        }
        return fitting(words);
    }

    private static String fitting(String words) {
        if (words.length() > LONGEST) {
            throw new DisclosureRefused("disclosure.reason-too-long");
        }
        return words.strip();
    }

    private String me() {
        return caller.getCallerPrincipal().getName();
    }

    private void record(String act, Trace trace) {
        acted.fire(new Acted(me(), act, trace.uuid().toString(), clock.instant()));
    }
}
