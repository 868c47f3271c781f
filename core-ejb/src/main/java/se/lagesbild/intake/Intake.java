package se.lagesbild.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.intake.refusal.DraftReused;
import se.lagesbild.screening.PhotoWash;
import se.lagesbild.screening.SafePhoto;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.Role;

/**
 * The gate for what residents send. Photos are washed before the transaction begins, since that takes seconds; then
 * submission, photos, contact and letters are stored as one, and the answer is given after the commit.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Intake {
    @Inject
    IntakeShelf shelf;

    @Inject
    PhotoWash wash;

    @Inject
    Senders senders;

    @Inject
    Clock clock;

    /** Takes in what is trusted like everything else. */
    @PermitAll
    public ReceiptGiven submit(SubmitPlace form) {
        return submit(form, Trust.NORMAL);
    }

    /**
     * Stores a submission once, however often it is sent; the first sending decides how far it is trusted.
     *
     * @throws BadSubmission when a field cannot be so
     * @throws DraftReused when the same draft was stored with other content
     * @throws se.lagesbild.screening.UnusablePhoto when a photo cannot be taken in
     */
    @PermitAll
    public ReceiptGiven submit(SubmitPlace form, Trust trust) {
        return submit(form, trust, clock.instant());
    }

    /** The same for what came earlier and is written into the house now, as the demo town's past is. */
    @RolesAllowed(Role.HOUSE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED) // many in one: nobody waits for the photos here
    public ReceiptGiven submitEarlier(SubmitPlace form, Instant receivedAt) {
        return submit(form, Trust.NORMAL, receivedAt);
    }

    private ReceiptGiven submit(SubmitPlace form, Trust trust, Instant now) {
        new FormRules(LocalDateTime.ofInstant(now, clock.getZone())).check(form);
        if (form.email() != null && !senders.areKept()) {
            throw new BadSubmission("email", "email.not-kept");
        }
        var content = content(form);
        var earlier = shelf.receiptOf(form.draft(), content);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var district = shelf.districtFor(form);
        var photos = form.photos().stream().map(wash::wash).map(SafePhoto::jpeg).toList();
        try {
            return shelf.store(form, content, district, photos, trust, now);
        } catch (IntakeShelf.Overtaken race) {
            // The same draft was stored between the look and the write: that one is the submission.
            return shelf.receiptOf(form.draft(), content).orElseThrow(() -> race);
        }
    }

    private static byte[] content(SubmitPlace form) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(String.join(
                        "\u0000",
                        form.category(),
                        String.valueOf(form.place()),
                        String.valueOf(form.placeText()),
                        String.valueOf(form.district()),
                        String.valueOf(form.text()),
                        String.valueOf(form.occurredFrom()),
                        String.valueOf(form.occurredTo()),
                        String.valueOf(form.email()),
                        form.details().canonical())
                .getBytes(UTF_8));
        form.photos().forEach(photo -> all.writeBytes(Receipts.digest(photo)));
        form.photoTexts().forEach(text -> all.writeBytes(Receipts.digest(text.getBytes(UTF_8))));
        return all.toByteArray();
    }
}
