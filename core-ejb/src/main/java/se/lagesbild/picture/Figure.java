package se.lagesbild.picture;

/**
 * A count and the two that it is held against.
 *
 * @param code what is counted: a category, an area, a source, or a week such as {@code 2026-W53}
 */
public record Figure(String code, int now, int previous, int lastYear) {
    boolean any() {
        return now + previous + lastYear > 0;
    }
}
