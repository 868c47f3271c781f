package se.lagesbild.screening;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.awt.image.BufferedImage.TYPE_INT_ARGB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoWashTest {
    private final PhotoWash wash = new PhotoWash();

    @Test
    void a_photo_comes_out_as_a_jpeg_of_our_own() throws IOException {
        var safe = wash.wash(Pictures.jpeg(Pictures.quarters(640, 480, TYPE_3BYTE_BGR)));

        assertThat(safe.width()).isEqualTo(640);
        assertThat(safe.height()).isEqualTo(480);
        assertThat(JpegWalk.of(safe.jpeg()).components()).isEqualTo(3);
        assertQuarters(decode(safe), Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
    }

    @Test
    void a_png_comes_out_as_a_jpeg() throws IOException {
        assertQuarters(
                decode(wash.wash(Pictures.png(Pictures.quarters(320, 200, TYPE_INT_ARGB)))),
                Color.RED,
                Color.GREEN,
                Color.BLUE,
                Color.YELLOW);
    }

    @Test
    void what_is_transparent_becomes_white() throws IOException {
        var glass = Pictures.png(new BufferedImage(64, 64, TYPE_INT_ARGB));

        assertColour(decode(wash.wash(glass)), 32, 32, Color.WHITE);
    }

    @Test
    void a_large_photo_is_made_smaller() throws IOException {
        var safe = wash.wash(Pictures.jpeg(Pictures.quarters(4032, 3024, TYPE_3BYTE_BGR)));

        assertThat(safe.width()).isEqualTo(2016);
        assertThat(safe.height()).isEqualTo(1512);
    }

    @Test
    void a_grey_photo_stays_as_light_as_it_was() throws IOException {
        var grey = new Color(120, 120, 120);
        var photo = Pictures.jpeg(Pictures.quarters(200, 100, TYPE_BYTE_GRAY, grey, grey, grey, grey));

        assertColour(decode(wash.wash(photo)), 50, 50, new Color(decodedBy(photo, 50, 50)));
        assertColour(decode(wash.wash(photo)), 50, 50, grey);
    }

    @Test
    void a_progressive_photo_is_taken_in() throws IOException {
        var photo = Pictures.progressiveJpeg(Pictures.quarters(800, 600, TYPE_3BYTE_BGR));

        assertThat(JpegWalk.of(photo).scans()).isBetween(2, 12);
        assertThat(wash.wash(photo).width()).isEqualTo(800);
    }

    @Test
    void printers_inks_become_the_colours_that_people_see() throws IOException {
        var plain = Pictures.inkJpeg(64, 64, 0, 255, 255, 0);
        var adobe = Pictures.withAdobe(Pictures.inkJpeg(64, 64, 255, 0, 0, 255), 0);
        var lumaAndInk = Pictures.withAdobe(Pictures.inkJpeg(64, 64, 179, 171, 1, 255), 2);

        assertColour(decode(wash.wash(plain)), 30, 30, Color.RED);
        assertColour(decode(wash.wash(adobe)), 30, 30, Color.RED);
        assertColour(decode(wash.wash(lumaAndInk)), 30, 30, Color.RED);
    }

    /** The corners as EXIF defines them: where the stored top left, top right, bottom left, bottom right belong. */
    @ParameterizedTest
    @CsvSource({
        "1, TL, TR, BL, BR",
        "2, TR, TL, BR, BL",
        "3, BR, BL, TR, TL",
        "4, BL, BR, TL, TR",
        "5, TL, BL, TR, BR",
        "6, TR, BR, TL, BL",
        "7, BR, TR, BL, TL",
        "8, BL, TL, BR, TR"
    })
    void a_photo_stands_upright_however_the_camera_was_held(
            int orientation, String first, String second, String third, String fourth) throws IOException {
        var stored = Pictures.quarters(
                320, 160, TYPE_3BYTE_BGR, seenAt(first), seenAt(second), seenAt(third), seenAt(fourth));

        var safe = wash.wash(Pictures.withExif(Pictures.jpeg(stored), orientation));

        assertThat(safe.width()).isEqualTo(orientation >= 5 ? 160 : 320);
        assertQuarters(decode(safe), Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
        assertNothingHidden(safe);
    }

    @Test
    void where_and_when_a_photo_was_taken_stays_with_the_sender() throws Exception {
        var sent = Pictures.withExif(Pictures.jpeg(Pictures.quarters(100, 100, TYPE_3BYTE_BGR)), 3);
        assertThat(directories(sent)).contains("Exif IFD0", "GPS");

        assertThat(directories(wash.wash(sent).jpeg())).containsOnly("JPEG", "JFIF", "Huffman", "File Type");
    }

    private static List<String> directories(byte[] file) throws Exception {
        var names = new ArrayList<String>();
        for (var directory :
                ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories()) {
            names.add(directory.getName());
        }
        return names;
    }

    @Test
    void nothing_that_was_hidden_in_a_file_comes_through() throws IOException {
        var jpeg = Pictures.jpeg(Pictures.quarters(100, 100, TYPE_3BYTE_BGR));
        var png = Pictures.png(Pictures.quarters(100, 100, TYPE_3BYTE_BGR));

        assertNothingHidden(wash.wash(Pictures.withComment(jpeg)));
        assertNothingHidden(wash.wash(Pictures.withExif(Pictures.withComment(jpeg), 6)));
        assertNothingHidden(wash.wash(Pictures.with(jpeg, "PK\3\4" + Pictures.MARKER)));
        assertNothingHidden(wash.wash(Pictures.with(jpeg, "<?php echo '" + Pictures.MARKER + "'; ?>")));
        assertNothingHidden(wash.wash(Pictures.with(png, "PK\3\4" + Pictures.MARKER)));
        assertNothingHidden(wash.wash(Pictures.withText(png)));
    }

    private static void assertNothingHidden(SafePhoto safe) {
        var text = new String(safe.jpeg(), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain(Pictures.MARKER, "Exif", "script", "php", "PK\3\4", "Adobe", "ICC_PROFILE");
        int at = 2;
        while ((safe.jpeg()[at + 1] & 0xFF) != 0xDA) {
            var marker = safe.jpeg()[at + 1] & 0xFF;
            // JFIF, tables and one baseline frame: nothing that could carry a word.
            assertThat(marker).isIn(0xE0, 0xDB, 0xC4, 0xC0);
            at += 2 + (((safe.jpeg()[at + 2] & 0xFF) << 8) | (safe.jpeg()[at + 3] & 0xFF));
        }
        assertThat(safe.jpeg()).endsWith(0xFF, 0xD9);
        assertThat(text.indexOf("\u00FF\u00D9")).isEqualTo(safe.jpeg().length - 2);
    }

    private static Color seenAt(String corner) {
        return switch (corner) {
            case "TL" -> Color.RED;
            case "TR" -> Color.GREEN;
            case "BL" -> Color.BLUE;
            default -> Color.YELLOW;
        };
    }

    private static BufferedImage decode(SafePhoto safe) throws IOException {
        var image = javax.imageio.ImageIO.read(new ByteArrayInputStream(safe.jpeg()));
        assertThat(image.getWidth()).isEqualTo(safe.width());
        assertThat(image.getHeight()).isEqualTo(safe.height());
        return image;
    }

    private static int decodedBy(byte[] file, int x, int y) throws IOException {
        int sample = javax.imageio.ImageIO.read(new ByteArrayInputStream(file))
                .getRaster()
                .getSample(x, y, 0);
        return sample << 16 | sample << 8 | sample;
    }

    private static void assertQuarters(BufferedImage image, Color... colours) {
        for (int i = 0; i < 4; i++) {
            assertColour(
                    image, (i % 2 * 2 + 1) * image.getWidth() / 4, (i / 2 * 2 + 1) * image.getHeight() / 4, colours[i]);
        }
    }

    private static void assertColour(BufferedImage image, int x, int y, Color wanted) {
        var found = new Color(image.getRGB(x, y));
        assertThat(found.getRed()).as("red of %s", found).isCloseTo(wanted.getRed(), within(6));
        assertThat(found.getGreen()).as("green of %s", found).isCloseTo(wanted.getGreen(), within(6));
        assertThat(found.getBlue()).as("blue of %s", found).isCloseTo(wanted.getBlue(), within(6));
    }
}
