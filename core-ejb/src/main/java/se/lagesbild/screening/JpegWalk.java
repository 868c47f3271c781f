package se.lagesbild.screening;

/**
 * Walks the markers of a JPEG without decoding it. A file of 270 kB with 4 001 scans kept the decoder busy for minutes,
 * so the scans are counted first; only baseline, extended and progressive frames are let through.
 */
final class JpegWalk {
    private static final int TEM = 0x01;
    private static final int SOF0 = 0xC0;
    private static final int SOF2 = 0xC2;
    private static final int SOF15 = 0xCF;
    private static final int DHT = 0xC4;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DNL = 0xDC;
    private static final int EXP = 0xDF;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;

    private final byte[] file;
    private int position = 2;
    private int width;
    private int height;
    private int components;
    private int scans;
    private int adobe = JpegFrame.NO_ADOBE;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegWalk(byte[] file) {
        this.file = file;
    }

    static JpegFrame of(byte[] file) {
        return new JpegWalk(file).walk();
    }

    private JpegFrame walk() {
        // A file that breaks off is let through: the decoder shows what there is of it, and the sender sees the
        // preview.
        for (int marker = nextMarker(); marker != EOI; marker = nextMarker()) {
            if (marker == TEM || (marker >= RST0 && marker <= RST7)) {
                continue;
            }
            int end = position + u16(position);
            if (end < position + 2 || end > file.length) {
                throw UnusablePhoto.broken("a segment that leaves the file");
            }
            segment(marker, position + 2, end);
            position = end;
            if (marker == SOS) {
                skipScan();
            }
        }
        if (width == 0 || height == 0 || scans == 0) {
            throw UnusablePhoto.broken("no frame or no scan");
        }
        return new JpegFrame(width, height, components, scans, adobe, orientation);
    }

    private void segment(int marker, int from, int end) {
        if (marker == SOS) {
            scans++;
        } else if (marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != 0xC8 && marker != 0xCC) {
            frame(marker, from, end);
        } else if (marker >= DNL && marker <= EXP && marker != 0xDD) {
            throw UnusablePhoto.wrongKind("a hierarchical frame or a late height");
        } else if (marker == APP1 && orientation.equals(Orientation.UPRIGHT)) {
            orientation = Orientation.inExif(file, from, end);
        } else if (marker == APP14 && end - from >= 12 && startsWith(from, "Adobe")) {
            adobe = file[from + 11] & 0xFF;
        }
    }

    private void frame(int marker, int from, int end) {
        if (marker > SOF2) {
            throw UnusablePhoto.wrongKind("a lossless, hierarchical or arithmetic frame");
        }
        if (width != 0 || end - from < 6) {
            throw UnusablePhoto.broken("two frames, or half a frame");
        }
        height = u16(from + 1);
        width = u16(from + 3);
        components = file[from + 5] & 0xFF;
        if (width == 0 || height == 0) {
            throw UnusablePhoto.broken("a frame without pixels");
        }
    }

    /** The next marker, or the end of the picture where the file simply ends. */
    private int nextMarker() {
        if (position >= file.length) {
            return EOI;
        }
        if ((file[position] & 0xFF) != 0xFF) {
            throw UnusablePhoto.broken("no marker where one must stand");
        }
        while (position < file.length && (file[position] & 0xFF) == 0xFF) {
            position++;
        }
        if (position + 2 >= file.length) {
            return EOI;
        }
        return file[position++] & 0xFF;
    }

    private void skipScan() {
        while (position + 1 < file.length) {
            int next = file[position + 1] & 0xFF;
            if ((file[position] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < RST0 || next > RST7)) {
                return;
            }
            position++;
        }
        position = file.length;
    }

    private boolean startsWith(int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (file[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int u16(int at) {
        return at + 1 < file.length ? ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF) : 0;
    }
}
