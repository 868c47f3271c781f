package se.lagesbild.area.basemap;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A drawn tile as a PNG of few colours: half the bytes for a phone on a slow line, and no eye tells the difference, since
 * what goes are the blends along the edges.
 */
final class TilePng {
    private static final int COLOURS = 32;
    /** Colours that are alike in their five highest bits are one. */
    private static final int ALIKE = 0xF8F8F8;

    /** Farther than any two colours are. */
    private static final int FAR = 4 * 256 * 256;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BY_PALETTE = 3;

    private TilePng() {}

    /**
     * The parts of <a href="https://www.w3.org/TR/png-3/">PNG</a> that such a picture needs. ImageIO's own writer
     * filters each line, which helps photographs and makes a tile of plain areas a third larger.
     */
    static byte[] of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var chosen = chosen(pixels);
        var png = new ByteArrayOutputStream(32_000);
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", header(width, height));
        chunk(png, "PLTE", palette(chosen));
        chunk(png, "IDAT", packed(lines(pixels, width, chosen)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String kind, byte[] data) {
        var named = kind.getBytes(US_ASCII);
        var sum = new CRC32();
        sum.update(named);
        sum.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(named);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put(BY_PALETTE)
                .array();
    }

    /** A byte for each pixel, and before each line the filter: none. */
    private static byte[] lines(int[] pixels, int width, List<Integer> chosen) {
        var known = new HashMap<Integer, Byte>();
        var lines = ByteBuffer.allocate(pixels.length + pixels.length / width);
        for (int at = 0; at < pixels.length; at++) {
            if (at % width == 0) {
                lines.put((byte) 0);
            }
            lines.put(known.computeIfAbsent(pixels[at], pixel -> nearest(pixel, chosen)));
        }
        return lines.array();
    }

    private static byte[] packed(byte[] lines) {
        var packed = new ByteArrayOutputStream(32_000);
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /**
     * Of each group of colours that are alike the one that is used most, so that plain areas keep theirs exactly; of those
     * again and again the one that would be missed most: by how many pixels, and how far they are from what is chosen.
     */
    private static List<Integer> chosen(int[] pixels) {
        Map<Integer, Integer> uses = new HashMap<>();
        IntStream.of(pixels).forEach(pixel -> uses.merge(pixel, 1, Integer::sum));
        Map<Integer, Integer> weights = new TreeMap<>();
        Map<Integer, Integer> leaders = new HashMap<>();
        uses.forEach((pixel, count) -> {
            weights.merge(pixel & ALIKE, count, Integer::sum);
            leaders.merge(pixel & ALIKE, pixel, (one, other) -> leader(uses, one, other));
        });
        Map<Integer, Long> missed = new TreeMap<>();
        weights.forEach((group, weight) -> missed.put(leaders.getOrDefault(group, group), (long) weight * FAR));
        var chosen = new ArrayList<Integer>();
        while (chosen.size() < COLOURS && !missed.isEmpty()) {
            int next = Collections.max(missed.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            chosen.add(next);
            missed.remove(next);
            missed.replaceAll((colour, loss) ->
                    Math.min(loss, (long) weights.getOrDefault(colour & ALIKE, 0) * distance(colour, next)));
        }
        return chosen;
    }

    private static int leader(Map<Integer, Integer> uses, int one, int other) {
        int by = Integer.compare(uses.getOrDefault(one, 0), uses.getOrDefault(other, 0));
        return by > 0 || (by == 0 && one < other) ? one : other;
    }

    private static byte[] palette(List<Integer> colours) {
        var palette = ByteBuffer.allocate(3 * colours.size());
        colours.forEach(colour ->
                palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) (int) colour));
        return palette.array();
    }

    private static byte nearest(int pixel, List<Integer> colours) {
        return (byte) IntStream.range(0, colours.size())
                .boxed()
                .min(Comparator.comparingInt(at -> distance(pixel, colours.get(at))))
                .orElseThrow()
                .intValue();
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
