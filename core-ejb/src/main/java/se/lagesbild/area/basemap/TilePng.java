package se.lagesbild.area.basemap;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A drawn tile as a PNG of few colours: half the bytes for a phone on a slow line, and no eye tells the difference, since
 * what goes are the blends along the edges.
 */
final class TilePng {
    private static final int COLOURS = 128;
    /** Colours that are alike in their five highest bits are one. */
    private static final int ALIKE = 0xF8F8F8;

    private TilePng() {}

    static byte[] of(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        var bytes = new ByteArrayOutputStream(32_000);
        // In memory: ImageIO's own choice is a temporary file for each tile.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(ofFewColours(image), null, null), smallest);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage ofFewColours(BufferedImage image) {
        int width = image.getWidth();
        var pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        var chosen = mostUsed(pixels);
        var drawn = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette(chosen));
        var known = new HashMap<Integer, Integer>();
        var raster = drawn.getRaster();
        for (int at = 0; at < pixels.length; at++) {
            int colour = known.computeIfAbsent(pixels[at], pixel -> nearest(pixel, chosen));
            raster.setSample(at % width, at / width, 0, colour);
        }
        return drawn;
    }

    /** Of each group of colours that are alike the one that is used most, so that plain areas keep theirs exactly. */
    private static List<Integer> mostUsed(int[] pixels) {
        Map<Integer, Integer> uses = new HashMap<>();
        IntStream.of(pixels).forEach(pixel -> uses.merge(pixel, 1, Integer::sum));
        Map<Integer, Integer> weights = new HashMap<>();
        Map<Integer, Integer> leaders = new HashMap<>();
        uses.forEach((pixel, count) -> {
            weights.merge(pixel & ALIKE, count, Integer::sum);
            leaders.merge(pixel & ALIKE, pixel, (one, other) -> leader(uses, one, other));
        });
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(group -> leaders.getOrDefault(group.getKey(), group.getKey()))
                .toList();
    }

    private static int leader(Map<Integer, Integer> uses, int one, int other) {
        int by = Integer.compare(uses.getOrDefault(one, 0), uses.getOrDefault(other, 0));
        return by > 0 || (by == 0 && one < other) ? one : other;
    }

    private static IndexColorModel palette(List<Integer> colours) {
        return new IndexColorModel(8, colours.size(), channel(colours, 16), channel(colours, 8), channel(colours, 0));
    }

    private static byte[] channel(List<Integer> colours, int shift) {
        var values = new byte[colours.size()];
        IntStream.range(0, values.length).forEach(at -> values[at] = (byte) (colours.get(at) >> shift));
        return values;
    }

    private static int nearest(int pixel, List<Integer> colours) {
        return IntStream.range(0, colours.size())
                .boxed()
                .min(Comparator.comparingInt(at -> distance(pixel, colours.get(at))))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
