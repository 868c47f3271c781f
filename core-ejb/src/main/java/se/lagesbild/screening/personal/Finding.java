package se.lagesbild.screening.personal;

/**
 * A piece of a text that seems to be personal data.
 *
 * @param start in UTF-16 units of the text as it was sent
 * @param end in the same units, exclusive
 */
public record Finding(Kind kind, int start, int end) {
    /** What it seems to be. A {@link #NAME} is a hint: first names are words, too. */
    public enum Kind {
        PERSONNUMMER,
        PHONE,
        EMAIL,
        NUMBER_PLATE,
        HOME,
        NAME
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
