package se.lagesbild.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.letterbox.Letters.Letter;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/** Where the letters lie, sealed; the gates for senders and for moderators both reach into it. */
@Stateless
@PermitAll
public class LetterDrawer {
    private static final int MOST_LETTERS = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The letters about a submission that may be read by now, oldest first. */
    public List<Letter> of(Trace trace) {
        return entityManager
                .createQuery(
                        "select l from KeptLetter l where l.trace = :trace and (l.toldAt is null or l.toldAt <= :now)"
                                + " order by l.id",
                        KeptLetter.class)
                .setParameter("trace", trace.uuid())
                .setParameter("now", clock.instant())
                .setMaxResults(MOST_LETTERS)
                .getResultStream()
                .map(letter ->
                        new Letter(letter.writtenBy(), vault.openText(trace, letter.sealedWords()), letter.writtenOn()))
                .toList();
    }

    /** From when a verdict of this moment is told. */
    public Instant graceEnds() {
        return clock.instant().plus(Duration.ofMinutes(Long.parseLong(settings.of(Setting.UNDO_MINUTES))));
    }

    public void fromModerator(Trace trace, String words) {
        entityManager.persist(letter(trace, "MODERATOR", words, null));
    }

    /** A letter that the sender cannot read before then. */
    public void fromModerator(Trace trace, String words, Instant notBefore) {
        entityManager.persist(letter(trace, "MODERATOR", words, null).heldUntil(notBefore));
    }

    /** Throws away what nobody has been able to read. */
    public void recall(Trace trace) {
        entityManager
                .createQuery("delete from KeptLetter l where l.trace = :trace and l.toldAt > :now")
                .setParameter("trace", trace.uuid())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Lets the sender read what was held. */
    public void release(Trace trace) {
        entityManager
                .createQuery("update KeptLetter l set l.toldAt = null where l.trace = :trace")
                .setParameter("trace", trace.uuid())
                .executeUpdate();
    }

    /**
     * Whether the same words of the same draft lie here already: a double click, or an answer that was lost on the way.
     * Other words of the same draft are another letter, since nothing that somebody wrote may be lost.
     */
    public boolean holds(Trace trace, UUID draft, String words) {
        return entityManager
                        .createQuery("select count(l) from KeptLetter l where l.draftHash = :hash", Long.class)
                        .setParameter("hash", hash(trace, draft, words))
                        .getSingleResult()
                > 0;
    }

    public void fromSender(Trace trace, UUID draft, String words) {
        entityManager.persist(letter(trace, "SENDER", words, hash(trace, draft, words)));
    }

    private KeptLetter letter(Trace trace, String by, String words, byte @Nullable [] draftHash) {
        return new KeptLetter(
                trace, by, vault.seal(trace, words), LocalDate.ofInstant(clock.instant(), clock.getZone()), draftHash);
    }

    /** The draft's id is random and stored nowhere, so that nobody can try words against the hash. */
    private static byte[] hash(Trace trace, UUID draft, String words) {
        return Receipts.hash(String.join("\u0000", trace.uuid().toString(), draft.toString(), words));
    }
}
