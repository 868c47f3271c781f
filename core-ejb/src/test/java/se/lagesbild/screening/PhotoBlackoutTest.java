package se.lagesbild.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoBlackoutTest {
    private final PhotoBlackout blackout = new PhotoBlackout();

    @Test
    void what_lay_under_the_black_is_gone_and_the_rest_is_left() throws IOException {
        var masked = opened(blackout.burn(white(200, 100), new BlackBox(25, 50, 25, 25)));
        assertThat(light(masked, 52, 52)).isLessThan(16);
        assertThat(light(masked, 97, 72)).isLessThan(16);
        assertThat(light(masked, 75, 60)).isLessThan(16);
        assertThat(light(masked, 20, 20)).isGreaterThan(240);
        assertThat(light(masked, 150, 90)).isGreaterThan(240);
        assertThat(masked.getWidth()).isEqualTo(200);
    }

    @Test
    void two_photos_that_differ_only_under_the_black_become_the_same_file() throws IOException {
        var other = new BufferedImage(200, 96, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, 200 * 96).forEach(at -> other.setRGB(at % 200, at / 200, 0xffffff));
        IntStream.range(0, 64 * 48).forEach(at -> other.setRGB(64 + at % 64, 48 + at / 64, Color.RED.getRGB()));
        // Covers the red with a margin: JPEG smears colour into the block beside.
        var box = new BlackBox(24, 33.3, 48, 66.7);
        assertThat(blackout.burn(
                        new PhotoWriter(1).write(other, Orientation.UPRIGHT).jpeg(), box))
                .isEqualTo(blackout.burn(white(200, 96), box));
    }

    @Test
    void a_picture_that_is_all_black_can_still_be_masked() throws IOException {
        var all = blackout.burn(white(2000, 1500), new BlackBox(0, 0, 100, 100));
        assertThat(light(opened(blackout.burn(all, new BlackBox(10, 10, 1, 1))), 1000, 700))
                .isLessThan(16);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 10, 10", "0, 0, 0, 10", "95, 0, 10, 10", "0, 0, 10, 101", "NaN, 0, 10, 10"})
    void a_rectangle_lies_on_the_picture(double x, double y, double width, double height) {
        assertThatThrownBy(() -> new BlackBox(x, y, width, height)).isInstanceOf(BlackBox.Impossible.class);
    }

    private static byte[] white(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, width * height).forEach(at -> image.setRGB(at % width, at / width, 0xffffff));
        return new PhotoWriter(1).write(image, Orientation.UPRIGHT).jpeg();
    }

    private static BufferedImage opened(byte[] jpeg) throws IOException {
        return new PhotoReader(60_000_000, 20_000, Integer.MAX_VALUE, 20_000)
                .read(PhotoKind.JPEG, jpeg, null, Deadline.in(Duration.ofSeconds(10)));
    }

    private static int light(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getGreen();
    }
}
