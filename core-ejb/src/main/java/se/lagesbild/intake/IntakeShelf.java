package se.lagesbild.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.details.Written;
import se.lagesbild.intake.refusal.DraftReused;
import se.lagesbild.screening.personal.Finding;
import se.lagesbild.screening.personal.PersonalData;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Part;
import se.lagesbild.shared.vault.Vault;

/** The transactions behind {@link Intake}: look whether a draft is stored, and store it whole. */
@Stateless
public class IntakeShelf {
    private static final PersonalData FINDER = new PersonalData();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Receipts receipts;

    @Inject
    Vault vault;

    @Inject
    Senders senders;

    @Inject
    Placing placing;

    /**
     * The receipt of a draft that is stored already.
     *
     * @throws DraftReused when it was stored with other content
     */
    @PermitAll
    public Optional<ReceiptGiven> receiptOf(UUID draft, byte[] content) {
        return entityManager
                .createQuery("select s from Submission s where s.proof.draftHash = :hash", Submission.class)
                .setParameter("hash", Receipts.hash(draft.toString()))
                .getResultStream()
                .findFirst()
                .map(stored -> {
                    if (!stored.proof()
                            .holds(receipts.contentOf(content, stored.proof().receiptKey()))) {
                        throw new DraftReused();
                    }
                    return new ReceiptGiven(receipts.of(draft, stored.proof().receiptKey()), true);
                });
    }

    /** Code of the district that the place lies in; empty where no districts are known. */
    @PermitAll
    public String districtFor(SubmitPlace form) {
        return placing.districtFor(form);
    }

    /** All of it or nothing of it. */
    @PermitAll
    public ReceiptGiven store(
            SubmitPlace form, byte[] content, String district, List<byte[]> photos, Trust trust, Instant now) {
        var trace = Trace.fresh();
        var key = receipts.currentKey();
        var receipt = receipts.of(form.draft(), key);
        var proof = new Proof(
                Receipts.hash(form.draft().toString()), Receipts.hash(receipt), key, receipts.contentOf(content, key));
        var written = new Content(
                form,
                seal(trace, form.placeText()),
                seal(trace, form.text()),
                details(trace, form),
                pointsSomebodyOut(form.text()) || pointsSomebodyOut(form.placeText()));
        var submission = new Submission(trace, proof, written, district, trust, now);
        submission.isDue(placing.due(form, now));
        writeNow(submission);
        for (var position = 0; position < photos.size(); position++) {
            entityManager.persist(new KeptPhoto(
                    trace,
                    position + 1,
                    vault.seal(trace, Part.ORIGINAL, photos.get(position)),
                    seal(trace, form.photoText(position))));
        }
        var email = form.email();
        if (email != null) {
            senders.keep(trace, email, form.language());
        }
        return new ReceiptGiven(receipt, false);
    }

    private byte @Nullable [] details(Trace trace, SubmitPlace form) {
        return form.details().equals(Details.NONE)
                ? null
                : vault.seal(trace, Part.ORIGINAL, Written.of(form.details()));
    }

    private void writeNow(Submission submission) {
        try {
            entityManager.persist(submission);
            entityManager.flush();
        } catch (PersistenceException race) {
            throw new Overtaken();
        }
    }

    /** A name alone is only a hint: too many words are names. */
    private static boolean pointsSomebodyOut(@Nullable String words) {
        return words != null && FINDER.find(words).stream().anyMatch(finding -> finding.kind() != Finding.Kind.NAME);
    }

    private byte @Nullable [] seal(Trace trace, @Nullable String words) {
        return words == null ? null : vault.seal(trace, Part.ORIGINAL, words);
    }

    /** The write lost a race; nothing was kept of it. */
    static final class Overtaken extends DomainException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("draft.overtaken", "the write was overtaken");
        }
    }
}
