package se.lagesbild.screening;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a picture within bounds: size first, then only every n-th pixel, and no longer than the deadline.
 *
 * @param maxPixels largest picture that is opened at all
 * @param maxSide longest side that is opened at all
 * @param pixelsPerByte a header that claims more than this lies about its size
 * @param side longest side of what comes out
 */
record PhotoReader(long maxPixels, int maxSide, int pixelsPerByte, int side) {

    BufferedImage read(PhotoKind kind, byte[] file, @Nullable JpegFrame frame, Deadline deadline) throws IOException {
        var reader = kind.reader();
        // Never ImageIO.createImageInputStream: it may spill what people send to the disk.
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            int step = step(reader.getWidth(0), reader.getHeight(0), file.length);
            reader.addIIOReadProgressListener(new Watch(deadline));
            var param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            var image = frame != null && frame.components() == 4
                    ? PrintersInks.toScreen(reader.readRaster(0, param), frame.adobe())
                    : reader.read(0, param);
            deadline.check();
            return image;
        } finally {
            reader.dispose();
        }
    }

    private int step(int width, int height, int bytes) {
        long pixels = (long) width * height;
        if (pixels > maxPixels || Math.max(width, height) > maxSide) {
            throw UnusablePhoto.tooManyPixels("%d x %d".formatted(width, height));
        }
        if (pixels / pixelsPerByte > bytes) {
            throw UnusablePhoto.tooManyPixels("%d x %d in %d bytes".formatted(width, height, bytes));
        }
        return Math.max(1, (Math.max(width, height) + side - 1) / side);
    }

    /** Stops the decoder when its time is up; it asks between lines. */
    private record Watch(Deadline deadline) implements IIOReadProgressListener {
        private void look(ImageReader source) {
            if (deadline.passed()) {
                source.abort();
            }
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            look(source);
        }

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {
            look(source);
        }

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
