package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.form.ReceiptCode;
import se.lagesbild.intake.Letters;
import se.lagesbild.shared.Words;

/** What the receipt shows: the code when it is given, and what lies behind it when someone comes back with it. */
@Named("receipt")
@RequestScoped
public class ReceiptPage {
    /** A message as it is shown. */
    public record Message(String from, String text, String on) {}

    @Inject
    Visit visit;

    private String code = "";
    private String written = "";
    private String complaint = "";
    private @Nullable Letters letters;

    void given(String receipt) {
        code = receipt;
    }

    void opened(Letters found) {
        letters = found;
    }

    void unknown(String typed, String why) {
        written = typed;
        complaint = why;
    }

    public String getCode() {
        return code;
    }

    public List<String> getGroups() {
        return ReceiptCode.groups(code);
    }

    public String getWritten() {
        return written;
    }

    public String getComplaint() {
        return complaint;
    }

    public boolean isOpen() {
        return letters != null;
    }

    public String getStatusCode() {
        return letters == null ? "" : letters.status().name();
    }

    public String getStatus() {
        return Words.of("intake", visit.getLocale()).say("status." + getStatusCode());
    }

    public String getReceivedOn() {
        return letters == null ? "" : day(letters.receivedOn());
    }

    public List<Message> getMessages() {
        var words = Words.of("intake", visit.getLocale());
        return letters == null
                ? List.of()
                : letters.messages().stream()
                        .map(letter ->
                                new Message(words.say("letter." + letter.from()), letter.text(), day(letter.on())))
                        .toList();
    }

    public List<String> getFeedback() {
        return letters == null ? List.of() : letters.feedback();
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", visit.getLocale()).format(date);
    }
}
