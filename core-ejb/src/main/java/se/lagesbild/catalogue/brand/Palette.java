package se.lagesbild.catalogue.brand;

import java.util.stream.Stream;

/**
 * The colours that follow from a main colour, by day and by night. The papers are those of the pages.
 *
 * @param day on light paper, and under white words
 * @param night on dark paper, and under dark words
 */
public record Palette(Colour day, Colour night) {
    /** WCAG 2.2, 1.4.3: words of ordinary size. */
    static final double READABLE = 4.5;

    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour PAPER = Colour.of("#faf8f3");
    private static final Colour DARK_PAPER = Colour.of("#101a1a");
    private static final Colour DARK_SHEET = Colour.of("#182626");
    private static final Colour DARK_WORDS = Colour.of("#06211f");
    private static final int STEPS = 50;

    /** With a night colour made of the day's: as little lighter as can be read. */
    public static Palette of(Colour day) {
        var night = Stream.iterate(0, step -> step + 1)
                .limit(STEPS)
                .map(step -> day.towards(Colour.WHITE, step / (double) STEPS))
                .filter(colour -> new Palette(day, colour).byNight() >= READABLE)
                .findFirst()
                .orElse(Colour.WHITE);
        return new Palette(day, night);
    }

    /** The least contrast that the day's colour meets: with white, with the paper, and with its own wash. */
    public double byDay() {
        return least(day, Colour.WHITE, PAPER, wash());
    }

    /** The least contrast that the night's colour meets: with the dark papers, its wash, and the dark words on it. */
    public double byNight() {
        return least(night, DARK_PAPER, DARK_SHEET, darkWash(), DARK_WORDS);
    }

    /**
     * Lets only what can be read pass.
     *
     * @throws BrandRefused {@code brand.pale-by-day}, {@code brand.dark-by-night}, with the contrast there is
     */
    public void mustBeReadable() {
        if (byDay() < READABLE) {
            throw BrandRefused.contrast("brand.pale-by-day", byDay());
        }
        if (byNight() < READABLE) {
            throw BrandRefused.contrast("brand.dark-by-night", byNight());
        }
    }

    /** The custom properties that the pages read, for a style sheet of its own. */
    public String css() {
        return """
                :root { --brand: %1$s; --brand-strong: %2$s; --brand-wash: %3$s; --link: %1$s; }
                @media (prefers-color-scheme: dark) {
                  :root { --brand: %4$s; --brand-strong: %5$s; --brand-wash: %6$s; --link: %4$s; }
                }
                """
                .formatted(
                        day.written(),
                        day.towards(BLACK, 0.25).written(),
                        wash().written(),
                        night.written(),
                        night.towards(Colour.WHITE, 0.3).written(),
                        darkWash().written());
    }

    private Colour wash() {
        return day.towards(Colour.WHITE, 0.9);
    }

    private Colour darkWash() {
        return DARK_SHEET.towards(night, 0.1);
    }

    private static double least(Colour colour, Colour... grounds) {
        return Stream.of(grounds).mapToDouble(colour::contrast).min().orElse(1);
    }
}
