package se.lagesbild.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.lagesbild.intake.Letters.Letter;
import se.lagesbild.intake.refusal.UnknownReceipt;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.vault.Vault;

/** The gate behind the receipt: with the code and nothing else, the sender sees what has become of it. */
@Stateless
public class Letterbox {
    private static final int MOST_LETTERS = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    /**
     * Opens the letterbox.
     *
     * @param receipt as typed: small letters, spaces and dashes do no harm
     * @throws UnknownReceipt when there is nothing behind the code
     */
    @PermitAll
    public Letters open(String receipt) {
        var code = Receipts.normalised(receipt);
        if (code.length() != Receipts.LENGTH) {
            throw new UnknownReceipt();
        }
        var submission = entityManager
                .createQuery("select s from Submission s where s.receiptHash = :hash", Submission.class)
                .setParameter("hash", Receipts.hash(code))
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownReceipt::new);
        return new Letters(
                submission.status(),
                LocalDate.ofInstant(submission.receivedAt(), Clocks.SWEDEN),
                lettersOf(submission),
                List.of());
    }

    private List<Letter> lettersOf(Submission submission) {
        var trace = submission.trace();
        return entityManager
                .createQuery("select l from KeptLetter l where l.trace = :trace order by l.id", KeptLetter.class)
                .setParameter("trace", trace.uuid())
                .setMaxResults(MOST_LETTERS)
                .getResultStream()
                .map(letter ->
                        new Letter(letter.writtenBy(), vault.openText(trace, letter.sealedWords()), letter.writtenOn()))
                .toList();
    }
}
