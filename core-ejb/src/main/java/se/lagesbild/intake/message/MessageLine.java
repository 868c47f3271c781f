package se.lagesbild.intake.message;

import java.time.LocalDate;
import se.lagesbild.intake.Trust;

/**
 * A message, opened for staff.
 *
 * @param contact where an answer may go; empty when none is wanted
 * @param handledBy account name; empty while it waits
 */
public record MessageLine(
        long id, String text, String contact, String language, Trust trust, LocalDate receivedOn, String handledBy) {
    public boolean waits() {
        return handledBy.isEmpty();
    }
}
