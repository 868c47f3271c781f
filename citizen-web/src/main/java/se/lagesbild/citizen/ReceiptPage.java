package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.form.LetterForm;
import se.lagesbild.citizen.form.ReceiptCode;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.letterbox.Letters;
import se.lagesbild.shared.Words;
import se.lagesbild.shared.qr.Qr;

/** What the receipt shows: the code when it is given, and what lies behind it when someone comes back with it. */
@Named("receipt")
@RequestScoped
public class ReceiptPage {
    /** A message as it is shown. */
    public record Message(String from, String text, String on, boolean mine) {}

    @Inject
    Visit visit;

    private String code = "";
    private String written = "";
    private String complaint = "";
    private String refusal = "";
    private String done = "";
    private String text = "";
    private UUID draft = UUID.randomUUID();
    private boolean asking;
    private @Nullable Letters letters;

    void given(String receipt) {
        code = receipt;
    }

    /** Shows what lies behind the code; what was typed stays until it is stored. */
    void opened(String receipt, LetterForm form, Letters found) {
        code = receipt;
        letters = found;
        if (done.isEmpty()) {
            text = form.text();
            draft = form.draft();
        }
    }

    void unknown(String typed, String why) {
        written = typed;
        complaint = why;
    }

    void refused(String why) {
        refusal = why;
    }

    void wrote() {
        did("written");
    }

    /** Something was done: which sentence says so. */
    void did(String what) {
        done = what;
    }

    void asks() {
        asking = true;
    }

    public String getCode() {
        return code;
    }

    public List<String> getGroups() {
        return ReceiptCode.groups(code);
    }

    /** Leads a phone to this page with the code. What stands after # never reaches a server. */
    public Qr getQr() {
        return Qr.of(visit.absolute("/kvitto") + "#" + code);
    }

    public String getWritten() {
        return written;
    }

    public String getComplaint() {
        return complaint;
    }

    public String getRefusal() {
        return refusal;
    }

    public String getDone() {
        return done;
    }

    public String getText() {
        return text;
    }

    public UUID getDraft() {
        return draft;
    }

    public boolean isOpen() {
        return letters != null;
    }

    public boolean isAsking() {
        return asking && isWithdrawable();
    }

    /** Whether more can be written. */
    public boolean isWritable() {
        return letters != null && (letters.status().isOpen() || letters.unanswered());
    }

    /** A question is out, or was until the case was closed for want of an answer. */
    public boolean isAsked() {
        return letters != null && (letters.status() == Status.QUESTION || letters.unanswered());
    }

    /** Rejected, and the sender may ask for that to be looked at again. */
    public boolean isAppealable() {
        return letters != null && letters.appealable();
    }

    public boolean isUnanswered() {
        return letters != null && letters.unanswered();
    }

    public boolean isWithdrawable() {
        return letters != null && letters.status().mayBeWithdrawn();
    }

    public boolean isAddress() {
        return letters != null && letters.address();
    }

    public String getStatusCode() {
        return letters == null ? "" : letters.status().name();
    }

    public String getStatus() {
        return Words.of("intake", visit.getLocale()).say("status." + getStatusCode());
    }

    /** What the sender said that it is about. */
    public String getAbout() {
        return letters == null ? "" : Words.of("catalogue", visit.getLocale()).say("category." + letters.category());
    }

    public String getReceivedOn() {
        return letters == null ? "" : day(letters.receivedOn());
    }

    public List<Message> getMessages() {
        var words = Words.of("intake", visit.getLocale());
        return letters == null
                ? List.of()
                : letters.messages().stream()
                        .map(letter -> new Message(
                                words.say("letter." + letter.from()),
                                letter.text(),
                                day(letter.on()),
                                letter.from().equals("SENDER")))
                        .toList();
    }

    public List<String> getFeedback() {
        return letters == null ? List.of() : letters.feedback();
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", visit.getLocale()).format(date);
    }
}
