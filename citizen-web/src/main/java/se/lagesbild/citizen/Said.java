package se.lagesbild.citizen;

import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.shared.DomainException;

/**
 * A complaint in words, beside its field.
 *
 * @param field name of the field
 * @param anchor id of what the link in the list of complaints leads to
 */
public record Said(String field, String anchor, String message) {
    static Said of(String field, String message) {
        return new Said(field, anchorOf(field), message);
    }

    /** On the page that checks there is one list of answers, and the photos. */
    static Said onCheckPage(DomainException refusal, String message) {
        var field = refusal instanceof BadSubmission bad ? bad.field() : refusal.code();
        return field.startsWith("photo") ? new Said("photo", "photo", message) : new Said(field, "svar", message);
    }

    private static String anchorOf(String field) {
        return switch (field) {
            case "category" -> "vad";
            case "occurredFrom" -> "fromDate";
            case "occurredTo" -> "toDate";
            case "photos", "photo" -> "photo";
            case "place", "latitude", "longitude" -> "placeText";
            default -> field;
        };
    }
}
