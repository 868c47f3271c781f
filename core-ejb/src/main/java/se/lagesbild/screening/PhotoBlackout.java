package se.lagesbild.screening;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;

/**
 * Paints over a part of one of the house's own photos and draws the rest anew: in the file that comes out there is nothing
 * under the black.
 */
public final class PhotoBlackout {
    private static final Duration TIME = Duration.ofSeconds(10);
    // The house's own files are no bombs, and a picture that is mostly black weighs next to nothing.
    private final PhotoReader reader = new PhotoReader(60_000_000, 20_000, Integer.MAX_VALUE, 20_000);
    private final PhotoWriter writer = new PhotoWriter(0.9f);

    public byte[] burn(byte[] jpeg, BlackBox box) {
        try {
            var image = reader.read(PhotoKind.of(jpeg), jpeg, null, Deadline.in(TIME));
            paint(image, box);
            return writer.write(image, Orientation.UPRIGHT).jpeg();
        } catch (IOException failure) {
            throw UnusablePhoto.broken(failure.getClass().getSimpleName());
        }
    }

    private static void paint(BufferedImage image, BlackBox box) {
        var left = BlackBox.first(box.x(), image.getWidth());
        var top = BlackBox.first(box.y(), image.getHeight());
        var pen = image.createGraphics();
        try {
            pen.setColor(Color.BLACK);
            pen.fillRect(
                    left,
                    top,
                    BlackBox.after(box.x() + box.width(), image.getWidth()) - left,
                    BlackBox.after(box.y() + box.height(), image.getHeight()) - top);
        } finally {
            pen.dispose();
        }
    }
}
