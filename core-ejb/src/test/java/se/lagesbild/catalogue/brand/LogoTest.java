package se.lagesbild.catalogue.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTest {
    @Test
    void a_logo_is_drawn_anew_within_bounds_and_nothing_else_comes_along() throws IOException {
        var sent = new ByteArrayOutputStream();
        sent.write(picture("png", 1200, 300));
        sent.write("<script>markör</script>".getBytes(StandardCharsets.UTF_8));
        var logo = Logo.of(sent.toByteArray());
        assertThat(logo.width()).isEqualTo(384);
        assertThat(logo.height()).isEqualTo(96);
        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1))
                .contains("PNG")
                .doesNotContain("script");
        assertThat(Logo.of(picture("jpeg", 40, 20)).width()).isEqualTo(40);
    }

    @Test
    void other_kinds_large_files_and_broken_ones_are_refused() throws IOException {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        refused("brand.logo-kind", svg.getBytes(StandardCharsets.UTF_8));
        refused("brand.logo-kind", new byte[0]);
        refused("brand.logo-kind", picture("gif", 10, 10));
        refused("brand.logo-too-large", new byte[Logo.MAX_BYTES + 1]);
        refused("brand.logo-too-large", picture("png", 5000, 10));
        refused("brand.logo-unreadable", Arrays.copyOf(picture("png", 100, 100), 60));
    }

    private static void refused(String code, byte[] file) {
        assertThatThrownBy(() -> Logo.of(file))
                .isInstanceOfSatisfying(BrandRefused.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, file);
        return file.toByteArray();
    }
}
