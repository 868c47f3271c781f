package se.lagesbild.screening;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes the pictures that the tests send: honest ones, and such as somebody would send to do harm. */
final class Pictures {
    /** Stands wherever something could hide; none of it may come through. */
    static final String MARKER = "HEMLIG-MARKOR-4711";

    private static final byte[] MARKER_BYTES = MARKER.getBytes(StandardCharsets.US_ASCII);

    private Pictures() {}

    /** Four coloured quarters: red, green / blue, yellow. */
    static BufferedImage quarters(int width, int height, int type) {
        return quarters(width, height, type, Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
    }

    static BufferedImage quarters(int width, int height, int type, Color... colours) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        for (int i = 0; i < 4; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        pen.dispose();
        return image;
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        return jpeg(new IIOImage(image, null, null), false);
    }

    static byte[] progressiveJpeg(BufferedImage image) throws IOException {
        return jpeg(new IIOImage(image, null, null), true);
    }

    /** Printer's inks as they stand in the file, the same over the whole picture. */
    static byte[] inkJpeg(int width, int height, int... inks) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        return jpeg(new IIOImage(raster, null, null), false);
    }

    private static byte[] jpeg(IIOImage image, boolean progressive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(stream);
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** The same JPEG with one more segment right after its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var length = content.length + 2;
        return ByteBuffer.allocate(jpeg.length + length + 2)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) length)
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] withComment(byte[] jpeg) {
        return withSegment(jpeg, 0xFE, ("<script>" + MARKER + "</script>").getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] withAdobe(byte[] jpeg, int transform) {
        var content = ByteBuffer.allocate(12).put("Adobe".getBytes(StandardCharsets.US_ASCII));
        return withSegment(jpeg, 0xEE, content.put(11, (byte) transform).array());
    }

    /** EXIF as a phone writes it: how it was held, where it was, and who owns it. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 3);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x013B)
                .putShort((short) 2)
                .putInt(MARKER_BYTES.length)
                .putInt(100);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60).putInt(0);
        exif.position(6 + 60);
        exif.putShort((short) 1)
                .putShort((short) 2)
                .putShort((short) 5)
                .putInt(3)
                .putInt(130)
                .putInt(0);
        exif.position(6 + 100);
        exif.put(MARKER_BYTES);
        exif.position(6 + 130);
        exif.putInt(58).putInt(1).putInt(57).putInt(1).putInt(0).putInt(1);
        return withSegment(jpeg, 0xE1, exif.array());
    }

    /** The same JPEG, claiming another size. */
    static byte[] claiming(byte[] jpeg, int width, int height) {
        var lying = jpeg.clone();
        for (int i = 2; i < lying.length - 9; i++) {
            if ((lying[i] & 0xFF) == 0xFF && (lying[i + 1] & 0xFF) >= 0xC0 && (lying[i + 1] & 0xFF) <= 0xC2) {
                ByteBuffer.wrap(lying).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return lying;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A progressive JPEG whose last scan is said again and again. */
    static byte[] scanBomb(byte[] progressive, int scans) {
        int start = -1;
        for (int i = 2; i < progressive.length - 1; i++) {
            if ((progressive[i] & 0xFF) == 0xFF && (progressive[i + 1] & 0xFF) == 0xDA) {
                start = i;
            }
        }
        int length = progressive.length - 2 - start;
        var bomb = ByteBuffer.allocate(start + length * scans + 2).put(progressive, 0, start);
        for (int i = 0; i < scans; i++) {
            bomb.put(progressive, start, length);
        }
        return bomb.put((byte) 0xFF).put((byte) 0xD9).array();
    }

    /** A PNG of one bit a pixel, all black, with its lines compressed to almost nothing. */
    static byte[] blackPng(int width, int height) {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1);
        png.writeBytes(chunk("IHDR", header.array()));
        png.writeBytes(chunk("IDAT", deflated((long) height * (1 + (width + 7) / 8))));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /** The same PNG with a text chunk that unpacks to {@code size} bytes. */
    static byte[] withTextBomb(byte[] png, String type, long size) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(
                type.equals("iTXt") ? "k\0\1\0\0\0".getBytes(StandardCharsets.US_ASCII) : new byte[] {'k', 0, 0});
        content.writeBytes(deflated(size));
        return withChunk(png, type, content.toByteArray());
    }

    static byte[] withText(byte[] png) {
        return withChunk(png, "tEXt", ("Comment\0" + MARKER).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] withChunk(byte[] png, String type, byte[] content) {
        int afterHeader = 8 + 25;
        var chunk = chunk(type, content);
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, afterHeader)
                .put(chunk)
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    static byte[] with(byte[] file, String tail) {
        var more = tail.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(file.length + more.length)
                .put(file)
                .put(more)
                .array();
    }

    static byte[] after(String head, byte[] file) {
        var more = head.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(file.length + more.length)
                .put(more)
                .put(file)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] deflated(long zeros) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var packed = new ByteArrayOutputStream();
        var block = new byte[1 << 20];
        var buffer = new byte[1 << 16];
        long left = zeros;
        while (!deflater.finished()) {
            if (deflater.needsInput() && left > 0) {
                deflater.setInput(block, 0, (int) Math.min(left, block.length));
                left -= Math.min(left, block.length);
            }
            if (left == 0) {
                deflater.finish();
            }
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
