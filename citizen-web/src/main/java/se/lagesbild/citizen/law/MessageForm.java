package se.lagesbild.citizen.law;

import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.lagesbild.intake.message.LeaveMessage;

/** The form for flaws in accessibility, as a person filled it in. */
public record MessageForm(UUID draft, String text, String contact) {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static MessageForm empty() {
        return of(name -> "");
    }

    /** Reads the form; {@code sent} gives what was sent under a name, empty where nothing was. */
    static MessageForm of(UnaryOperator<String> sent) {
        var draft = sent.apply("draft").strip();
        return new MessageForm(
                UUID_SHAPE.matcher(draft).matches() ? UUID.fromString(draft) : UUID.randomUUID(),
                // Browsers send every line break as two characters; people count one.
                sent.apply("text").replace("\r\n", "\n").strip(),
                sent.apply("contact").strip());
    }

    LeaveMessage toCommand(String language) {
        return new LeaveMessage(draft, text, contact, language);
    }
}
