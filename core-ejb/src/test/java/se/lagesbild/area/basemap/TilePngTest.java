package se.lagesbild.area.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TilePngTest {
    private static final int SIDE = 256;

    private final BufferedImage drawn = drawing();

    @Test
    void a_plain_area_keeps_its_colour() throws IOException {
        assertThat(read(TilePng.of(drawn)).getRGB(1, 1)).isEqualTo(drawn.getRGB(1, 1));
    }

    @Test
    void no_pixel_is_far_from_what_was_drawn() throws IOException {
        var read = read(TilePng.of(drawn));
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                var was = new Color(drawn.getRGB(x, y));
                var is = new Color(read.getRGB(x, y));
                assertThat(Math.abs(was.getRed() - is.getRed())
                                + Math.abs(was.getGreen() - is.getGreen())
                                + Math.abs(was.getBlue() - is.getBlue()))
                        .as("%s, %s: %s became %s", x, y, was, is)
                        .isLessThan(60);
            }
        }
    }

    @Test
    void it_is_a_good_deal_smaller_than_one_of_all_colours() throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", plain);
        assertThat(TilePng.of(drawn)).hasSizeLessThan(plain.size() * 7 / 10);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static BufferedImage drawing() {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(Palette.LAND);
        brush.fillRect(0, 0, SIDE, SIDE);
        var random = new Random(3);
        for (int at = 0; at < 60; at++) {
            brush.setColor(new Color(200 - at % 4 * 20, 210 - at % 3 * 15, 190 - at % 5 * 10));
            brush.drawLine(
                    20 + random.nextInt(SIDE), random.nextInt(SIDE), 20 + random.nextInt(SIDE), random.nextInt(SIDE));
        }
        brush.dispose();
        return image;
    }
}
