package se.lagesbild.shared.qr;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a square of modules, with the light border of four that readers need. A page draws it with one path and
 * no picture: {@code <svg viewBox="0 0 size size"><path d="path"/></svg>}, dark on a light ground.
 */
public final class Qr {
    private static final int BORDER = 4;

    private final QrCode code;

    private Qr(QrCode code) {
        this.code = code;
    }

    /** The code of a text, so that it can still be read when a seventh of it is worn away. */
    public static Qr of(String text) {
        return new Qr(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    /** How many modules it is high and wide, the border counted. */
    public int size() {
        return code.size + 2 * BORDER;
    }

    /** Whether the module is dark; all outside the code is light. */
    public boolean isDark(int column, int row) {
        return code.getModule(column - BORDER, row - BORDER);
    }

    /** The dark modules as the {@code d} of an SVG path, one unit a module. */
    public String path() {
        var path = new StringBuilder();
        for (var row = 0; row < size(); row++) {
            for (var column = 0; column < size(); column++) {
                var from = column;
                while (isDark(column, row)) {
                    column++;
                }
                if (column > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, row, column - from, column - from));
                }
            }
        }
        return path.toString();
    }
}
