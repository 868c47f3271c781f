package se.lagesbild.screening;

import se.lagesbild.shared.DomainException;

/**
 * A rectangle of a picture that must not be seen, in percent of the picture's sides from its upper left corner. One that
 * does not lie on the picture is {@link Impossible}.
 */
public record BlackBox(double x, double y, double width, double height) {
    private static final double ALL = 100;

    public BlackBox {
        if (!(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= ALL && y + height <= ALL)) {
            throw new Impossible();
        }
    }

    /** The first pixel that it covers, counted from the edge; a pixel that it touches is covered whole. */
    static int first(double percent, int side) {
        return (int) Math.floor(percent / ALL * side);
    }

    /** The first pixel after it. */
    static int after(double percent, int side) {
        return Math.min(side, (int) Math.ceil(percent / ALL * side));
    }

    /** The numbers make no rectangle on the picture. */
    public static final class Impossible extends DomainException {
        private static final long serialVersionUID = 1L;

        Impossible() {
            super("photo.mask-impossible", "not on the picture");
        }
    }
}
