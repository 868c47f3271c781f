package se.lagesbild.shared.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {
    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private final Qr qr = Qr.of("https://trygg.demostad.se/vandring?kod=ABCD1234");

    @Test
    void the_three_corners_have_their_eyes_inside_a_light_border() {
        var far = qr.size() - 4 - 7;
        for (var corner : new int[][] {{4, 4}, {far, 4}, {4, far}}) {
            assertThat(qr.isDark(corner[0], corner[1])).isTrue();
            assertThat(qr.isDark(corner[0] + 1, corner[1] + 1)).isFalse();
            assertThat(qr.isDark(corner[0] + 3, corner[1] + 3)).isTrue();
        }
        for (var at = 0; at < qr.size(); at++) {
            assertThat(qr.isDark(at, 3) || qr.isDark(3, at) || qr.isDark(qr.size() - 4, at))
                    .isFalse();
        }
    }

    @Test
    void the_path_paints_the_dark_modules_and_no_others() {
        var painted = new Path2D.Double();
        var strokes = STROKE.matcher(qr.path());
        while (strokes.find()) {
            painted.append(
                    new java.awt.Rectangle(
                            Integer.parseInt(strokes.group(1)),
                            Integer.parseInt(strokes.group(2)),
                            Integer.parseInt(strokes.group(3)),
                            1),
                    false);
        }
        assertThat(STROKE.matcher(qr.path()).replaceAll("")).isEmpty();
        for (var row = 0; row < qr.size(); row++) {
            for (var column = 0; column < qr.size(); column++) {
                assertThat(painted.contains(column + 0.5, row + 0.5))
                        .as("%d, %d", column, row)
                        .isEqualTo(qr.isDark(column, row));
            }
        }
    }
}
