package se.lagesbild.catalogue.brand;

import java.util.Locale;

/** A colour of the screen (sRGB); contrast is counted as WCAG 2.2 says. */
public record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    private static final int MOST = 255;

    public Colour {
        if (Math.min(Math.min(red, green), blue) < 0 || Math.max(Math.max(red, green), blue) > MOST) {
            throw new IllegalArgumentException("no such colour: %d %d %d".formatted(red, green, blue));
        }
    }

    /**
     * As pages write it, {@code #0a5a55}.
     *
     * @throws BrandRefused {@code brand.no-colour}
     */
    public static Colour of(String written) {
        if (!written.strip().matches("#?[0-9a-fA-F]{6}")) {
            throw BrandRefused.refuse("brand.no-colour");
        }
        var digits = written.strip().replace("#", "");
        return new Colour(part(digits, 0), part(digits, 2), part(digits, 4));
    }

    public String written() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** How well the two can be told apart, 1 to 21. */
    public double contrast(Colour other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** On the way to another colour; 0 is this one and 1 the other. */
    Colour towards(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    private static double light(int part) {
        var share = part / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static int part(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2), 16);
    }
}
