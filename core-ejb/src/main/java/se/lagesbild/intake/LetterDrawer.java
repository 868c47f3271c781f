package se.lagesbild.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.letterbox.Letters.Letter;
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
    Clock clock;

    /** The letters about a submission, oldest first. */
    public List<Letter> of(Trace trace) {
        return entityManager
                .createQuery("select l from KeptLetter l where l.trace = :trace order by l.id", KeptLetter.class)
                .setParameter("trace", trace.uuid())
                .setMaxResults(MOST_LETTERS)
                .getResultStream()
                .map(letter ->
                        new Letter(letter.writtenBy(), vault.openText(trace, letter.sealedWords()), letter.writtenOn()))
                .toList();
    }

    public void fromModerator(Trace trace, String words) {
        keep(trace, "MODERATOR", words, null);
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
        keep(trace, "SENDER", words, hash(trace, draft, words));
    }

    private void keep(Trace trace, String by, String words, byte @Nullable [] draftHash) {
        entityManager.persist(new KeptLetter(
                trace, by, vault.seal(trace, words), LocalDate.ofInstant(clock.instant(), clock.getZone()), draftHash));
    }

    /** The draft's id is random and stored nowhere, so that nobody can try words against the hash. */
    private static byte[] hash(Trace trace, UUID draft, String words) {
        return Receipts.hash(String.join("\u0000", trace.uuid().toString(), draft.toString(), words));
    }
}
