package se.lagesbild.intake.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lagesbild.intake.Trust;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/** The gate of the messages about the pages: anyone leaves one, staff read and handle them, each reading on record. */
@Stateless
public class SiteMessages {
    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_CONTACT = 200;
    private static final int LARGEST_PAGE = 50;
    /** More than staff can read: then people are asked to use the telephone, and the house is not filled. */
    private static final long MOST_WAITING = 5_000;

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

    /**
     * Keeps a message, once however often it is sent.
     *
     * @throws BadSubmission when it has no text, or too much, or when too many wait already
     */
    @PermitAll
    public void leave(LeaveMessage message, Trust trust) {
        check(message);
        var draft = hash(message.draft());
        if (isKept(draft)) {
            return;
        }
        if (count(false) >= MOST_WAITING) {
            throw new BadSubmission("text", "message.too-many");
        }
        var trace = Trace.fresh();
        var contact = message.contact();
        entityManager.persist(new SiteMessage(
                trace,
                draft,
                vault.seal(trace, message.text()),
                contact == null ? null : vault.seal(trace, contact),
                message.language(),
                trust,
                LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN)));
    }

    /** What waits, what is trusted first and then oldest first, or what is handled, newest first; at most 50. That they were read is put on record. */
    @RolesAllowed({Role.MODERATOR, Role.ADMIN})
    public List<MessageLine> read(boolean handled, int first) {
        var lines = entityManager
                .createQuery(
                        handled
                                ? "select m from SiteMessage m where m.handledBy is not null order by m.id desc"
                                : "select m from SiteMessage m where m.handledBy is null order by m.trust desc, m.id",
                        SiteMessage.class)
                .setFirstResult(first)
                .setMaxResults(LARGEST_PAGE)
                .getResultStream()
                .map(this::opened)
                .toList();
        lines.forEach(line -> record("message.read", line.id()));
        return lines;
    }

    @RolesAllowed({Role.MODERATOR, Role.ADMIN})
    public long waiting() {
        return count(false);
    }

    @RolesAllowed({Role.MODERATOR, Role.ADMIN})
    public long handled() {
        return count(true);
    }

    /** Marks the message as handled; of two who do so the first is named. */
    @RolesAllowed({Role.MODERATOR, Role.ADMIN})
    public void handle(long id) {
        found(id).handled(who());
        record("message.handled", id);
    }

    /** Undoes {@link #handle}. */
    @RolesAllowed({Role.MODERATOR, Role.ADMIN})
    public void reopen(long id) {
        found(id).waitsAgain();
        record("message.reopened", id);
    }

    static void check(LeaveMessage message) {
        var text = message.text();
        var contact = message.contact();
        if (text.isEmpty()) {
            throw new BadSubmission("text", "message.missing");
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new BadSubmission("text", "text.too-long");
        }
        if (contact != null && contact.codePointCount(0, contact.length()) > LONGEST_CONTACT) {
            throw new BadSubmission("contact", "message.contact-too-long");
        }
    }

    private boolean isKept(byte[] draft) {
        return entityManager
                        .createQuery("select count(m) from SiteMessage m where m.draftHash = :draft", Long.class)
                        .setParameter("draft", draft)
                        .getSingleResult()
                > 0;
    }

    private long count(boolean handled) {
        return entityManager
                .createQuery(
                        handled
                                ? "select count(m) from SiteMessage m where m.handledBy is not null"
                                : "select count(m) from SiteMessage m where m.handledBy is null",
                        Long.class)
                .getSingleResult();
    }

    private SiteMessage found(long id) {
        var message = entityManager.find(SiteMessage.class, id);
        if (message == null) {
            throw new UnknownMessage(id);
        }
        return message;
    }

    private MessageLine opened(SiteMessage message) {
        var contact = message.sealedContact();
        return new MessageLine(
                message.id(),
                vault.openText(message.trace(), message.sealedWords()),
                contact == null ? "" : vault.openText(message.trace(), contact),
                message.language(),
                message.trust(),
                message.receivedOn(),
                message.handledBy());
    }

    private void record(String act, long id) {
        acted.fire(new Acted(who(), act, "message-" + id, clock.instant()));
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }

    private static byte[] hash(UUID draft) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(draft.toString().getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
