package se.lagesbild.catalogue.brand;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A logo as the pages show it: drawn anew from what was sent, so that nothing else that the file held comes along. */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
public record Logo(byte[] png, int width, int height) implements Serializable {
    public static final int MAX_BYTES = 200 * 1024;
    private static final long serialVersionUID = 1L;
    private static final int WIDEST = 480;
    private static final int HIGHEST = 96;
    private static final int LONGEST_SIDE = 4096;
    private static final long MOST_PIXELS = 8_000_000;

    public Logo {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(png, logo.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "logo of %d x %d".formatted(width, height);
    }

    /**
     * Of a PNG or JPEG file.
     *
     * @throws BrandRefused {@code brand.logo-too-large}, {@code brand.logo-kind}, {@code brand.logo-unreadable}
     */
    public static Logo of(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw BrandRefused.refuse("brand.logo-too-large");
        }
        var reader = reader(file);
        // Never ImageIO.createImageInputStream: it may spill what people send to the disk.
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                throw BrandRefused.refuse("brand.logo-too-large");
            }
            return drawn(reader.read(0));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw BrandRefused.refuse("brand.logo-unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static Logo drawn(BufferedImage sent) {
        var scale = Math.min(1, Math.min(WIDEST / (double) sent.getWidth(), HIGHEST / (double) sent.getHeight()));
        var width = Math.max(1, (int) Math.round(sent.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(sent.getHeight() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var brush = image.createGraphics();
        try {
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            brush.drawImage(sent, 0, 0, width, height, null);
        } finally {
            brush.dispose();
        }
        var file = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(image, "png", stream);
            stream.flush();
        } catch (IOException broken) {
            throw BrandRefused.refuse("brand.logo-unreadable");
        }
        return new Logo(file.toByteArray(), width, height);
    }

    private static ImageReader reader(byte[] file) {
        var kind = isPng(file) ? "png" : isJpeg(file) ? "jpeg" : "";
        var readers = ImageIO.getImageReadersByFormatName(kind);
        if (kind.isEmpty() || !readers.hasNext()) {
            throw BrandRefused.refuse("brand.logo-kind");
        }
        return readers.next();
    }

    private static boolean isPng(byte[] file) {
        return file.length > 8 && file[0] == (byte) 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
    }

    private static boolean isJpeg(byte[] file) {
        return file.length > 3 && file[0] == (byte) 0xff && file[1] == (byte) 0xd8 && file[2] == (byte) 0xff;
    }
}
