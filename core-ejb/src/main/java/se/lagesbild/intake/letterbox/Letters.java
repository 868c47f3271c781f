package se.lagesbild.intake.letterbox;

import java.time.LocalDate;
import java.util.List;
import se.lagesbild.intake.Status;

/**
 * What the sender finds behind the receipt.
 *
 * @param category what the sender said that it is about
 * @param address the sender left an e-mail address that has not been erased
 * @param unanswered closed because no answer came; an answer opens it again
 * @param appealable rejected, and the sender may ask for that to be reconsidered
 */
public record Letters(
        Status status,
        String category,
        LocalDate receivedOn,
        List<Letter> messages,
        List<String> feedback,
        boolean address,
        boolean unanswered,
        boolean appealable) {
    public Letters {
        messages = List.copyOf(messages);
        feedback = List.copyOf(feedback);
    }

    /**
     * One message.
     *
     * @param from MODERATOR or SENDER
     */
    public record Letter(String from, String text, LocalDate on) {}
}
