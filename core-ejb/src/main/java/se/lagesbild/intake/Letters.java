package se.lagesbild.intake;

import java.time.LocalDate;
import java.util.List;

/** What the sender finds behind the receipt. */
public record Letters(Status status, LocalDate receivedOn, List<Letter> messages, List<String> feedback) {
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
