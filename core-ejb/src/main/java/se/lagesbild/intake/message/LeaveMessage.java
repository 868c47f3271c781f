package se.lagesbild.intake.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message about the pages, as written.
 *
 * @param draft named by the form, so that a message sent twice is kept once
 * @param contact where an answer may go; null when none is wanted
 */
public record LeaveMessage(UUID draft, String text, @Nullable String contact, String language) {
    public LeaveMessage {
        text = text.strip();
        contact = contact == null || contact.isBlank() ? null : contact.strip();
    }
}
