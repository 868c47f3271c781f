package se.lagesbild.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lagesbild.intake.letterbox.LetterRules;
import se.lagesbild.intake.letterbox.Letters;
import se.lagesbild.intake.refusal.UnknownReceipt;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.SubmissionReopened;
import se.lagesbild.shared.SubmissionWithdrawn;

/**
 * The gate behind the receipt: with the code and nothing else, the sender sees what has become of it, answers, adds, and
 * takes it back. A code may be given as typed: small letters, spaces and dashes do no harm.
 */
@Stateless
@PermitAll
public class Letterbox {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LetterDrawer drawer;

    @Inject
    Senders senders;

    @Inject
    Event<SubmissionWithdrawn> withdrawals;

    @Inject
    Event<SubmissionReopened> reopenings;

    @Inject
    Clock clock;

    /**
     * Opens the letterbox.
     *
     * @throws UnknownReceipt when there is nothing behind the code
     */
    public Letters open(String receipt) {
        return told(behind(receipt, LockModeType.NONE));
    }

    /**
     * Puts a letter in: the answer to a question, or more about the place while the case is open. The same words sent
     * again under the same draft are stored once.
     *
     * @throws UnknownReceipt when there is nothing behind the code
     * @throws se.lagesbild.intake.refusal.BadSubmission when the letter cannot be so
     * @throws se.lagesbild.intake.refusal.LetterboxClosed when the case is over
     */
    public Letters write(String receipt, UUID draft, String text) {
        var submission = behind(receipt, LockModeType.PESSIMISTIC_WRITE);
        var words = text.strip();
        if (!drawer.holds(submission.trace(), draft, words)) {
            LetterRules.OF_THE_HOUSE.check(words, submission.senderLetters());
            var reopened = submission.hear();
            drawer.fromSender(submission.trace(), draft, words);
            if (reopened) {
                opened(submission, "submission.answered-late");
            }
        }
        return told(submission);
    }

    /**
     * Asks for a rejection to be reconsidered, with the reason why; once. The same words under the same draft are stored once.
     *
     * @throws UnknownReceipt when there is nothing behind the code
     * @throws se.lagesbild.intake.refusal.BadSubmission when the words cannot be so
     * @throws se.lagesbild.intake.refusal.LetterboxClosed when there is no rejection, or it was asked before
     */
    public Letters appeal(String receipt, UUID draft, String text) {
        var submission = behind(receipt, LockModeType.PESSIMISTIC_WRITE);
        var words = text.strip();
        if (!drawer.holds(submission.trace(), draft, words)) {
            LetterRules.OF_THE_HOUSE.check(words, 0); // the one letter that fifty others do not stand in the way of
            submission.appeal(clock.instant(), LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN));
            drawer.fromSender(submission.trace(), draft, words);
            opened(submission, "submission.appealed");
        }
        return told(submission);
    }

    /**
     * Takes a submission back: it is closed and used no more from now on, and the sender's address goes with it. What was
     * sent remains until retention takes it, since a received document may not vanish on request. Once more does no harm.
     *
     * @throws UnknownReceipt when there is nothing behind the code
     * @throws se.lagesbild.intake.refusal.LetterboxClosed when there is nothing left to take back
     */
    public Letters withdraw(String receipt) {
        var submission = behind(receipt, LockModeType.PESSIMISTIC_WRITE);
        if (submission.withdraw()) {
            submission.close(LocalDate.ofInstant(clock.instant(), clock.getZone()));
            senders.forget(submission.trace());
            drawer.recall(submission.trace());
            withdrawals.fire(new SubmissionWithdrawn(submission.trace(), clock.instant()));
        }
        return told(submission);
    }

    /**
     * Erases the sender's address; the rest remains.
     *
     * @throws UnknownReceipt when there is nothing behind the code
     */
    public Letters forgetAddress(String receipt) {
        var submission = behind(receipt, LockModeType.NONE);
        senders.forget(submission.trace());
        return told(submission);
    }

    /**
     * The owner of an address says yes to letters, with the link that was sent there.
     *
     * @throws se.lagesbild.sender.LinkUnknown when the link is too old, or the address has been erased
     */
    public void confirmAddress(String token) {
        senders.confirm(token);
    }

    /** It is worked with again: nothing may be erased as if it were over, and moderation hears of it. */
    private void opened(Submission submission, String act) {
        senders.reopen(submission.trace());
        reopenings.fire(new SubmissionReopened(submission.trace(), act, clock.instant()));
    }

    private Letters told(Submission submission) {
        return new Letters(
                submission.told(clock.instant()),
                submission.content().category(),
                LocalDate.ofInstant(submission.receivedAt(), Clocks.SWEDEN),
                drawer.of(submission.trace()),
                List.of(),
                senders.knows(submission.trace()),
                submission.dialogue().isUnanswered(),
                submission.mayBeAppealed(clock.instant()));
    }

    private Submission behind(String receipt, LockModeType lock) {
        var code = Receipts.normalised(receipt);
        if (code.length() != Receipts.LENGTH) {
            throw new UnknownReceipt();
        }
        return entityManager
                .createQuery("select s from Submission s where s.proof.receiptHash = :hash", Submission.class)
                .setParameter("hash", Receipts.hash(code))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownReceipt::new);
    }
}
