package se.lagesbild.screening;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a decoded picture upright on a new sheet and writes that, so that no byte of what was sent goes along.
 *
 * @param quality of the JPEG, 0 to 1
 */
record PhotoWriter(float quality) {

    SafePhoto write(BufferedImage decoded, Orientation orientation) throws IOException {
        var upright = draw(decoded, orientation);
        var jpeg = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(jpeg)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(upright, null, null), param);
        } finally {
            writer.dispose();
        }
        return new SafePhoto(jpeg.toByteArray(), upright.getWidth(), upright.getHeight());
    }

    private static BufferedImage draw(BufferedImage decoded, Orientation orientation) {
        int width = decoded.getWidth();
        int height = decoded.getHeight();
        var sheet = orientation.liesOnItsSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
            pen.drawImage(decoded, orientation.toUpright(width, height), null);
        } finally {
            pen.dispose();
        }
        return sheet;
    }
}
