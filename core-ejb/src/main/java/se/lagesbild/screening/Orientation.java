package se.lagesbild.screening;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held (EXIF tag 0x0112, 1 to 8). Only this one number is read of all that EXIF holds: a whole EXIF
 * reader would also open the XML, colour profiles and thumbnails that a stranger put there.
 */
record Orientation(int code) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final byte[] PREAMBLE = {'E', 'x', 'i', 'f', 0, 0};
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /** The orientation in an APP1 segment; upright where it holds none, or nonsense. */
    static Orientation inExif(byte[] file, int from, int end) {
        int tiff = from + PREAMBLE.length;
        if (end - tiff < 8 || !java.util.Arrays.equals(file, from, tiff, PREAMBLE, 0, PREAMBLE.length)) {
            return UPRIGHT;
        }
        var bytes = ByteBuffer.wrap(file, tiff, end - tiff).slice();
        bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(bytes.getInt(4));
        if (directory + 2 > bytes.limit()) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(bytes.getShort((int) directory));
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            if (entry + ENTRY > bytes.limit()) {
                break;
            }
            if (Short.toUnsignedInt(bytes.getShort((int) entry)) == TAG && bytes.getShort((int) entry + 2) == SHORT) {
                int code = Short.toUnsignedInt(bytes.getShort((int) entry + 8));
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether what is stored lies on its side. */
    boolean liesOnItsSide() {
        return code >= 5;
    }

    /** From the stored picture, of that width and height, to the upright one. */
    AffineTransform toUpright(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
