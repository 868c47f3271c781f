package se.lagesbild.screening;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Turns a JPEG in printer's inks (CMYK, or YCCK) into screen colours; the JDK's reader hands such a picture over raw. */
final class PrintersInks {
    private static final int YCCK = 2;

    private PrintersInks() {}

    static BufferedImage toScreen(Raster inks, int adobe) {
        int width = inks.getWidth();
        var image = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        var line = new int[width * 4];
        var rgb = new int[width];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, line);
            for (int x = 0; x < width; x++) {
                rgb[x] = pixel(line, x * 4, adobe);
            }
            image.setRGB(0, y, width, 1, rgb, 0, width);
        }
        return image;
    }

    private static int pixel(int[] line, int at, int adobe) {
        int cyan = line[at];
        int magenta = line[at + 1];
        int yellow = line[at + 2];
        int light = line[at + 3];
        if (adobe == YCCK) {
            double red = line[at] + 1.402 * (line[at + 2] - 128);
            double green = line[at] - 0.344136 * (line[at + 1] - 128) - 0.714136 * (line[at + 2] - 128);
            double blue = line[at] + 1.772 * (line[at + 1] - 128);
            cyan = 255 - bounded(red);
            magenta = 255 - bounded(green);
            yellow = 255 - bounded(blue);
        }
        if (adobe == JpegFrame.NO_ADOBE) {
            cyan = 255 - cyan;
            magenta = 255 - magenta;
            yellow = 255 - yellow;
            light = 255 - light;
        }
        // Adobe writes the inks inverted: 255 is bare paper.
        return ((cyan * light / 255) << 16) | ((magenta * light / 255) << 8) | (yellow * light / 255);
    }

    private static int bounded(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
