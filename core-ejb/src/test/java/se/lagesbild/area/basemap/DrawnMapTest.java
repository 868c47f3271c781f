package se.lagesbild.area.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.demo.town.DemoTown;
import se.lagesbild.shared.GeoPoint;

class DrawnMapTest {
    private static final List<MapFeature> TOWN = DemoTown.grow(1).features();
    private final DrawnMap map = new DrawnMap(TOWN, "Påhittad demokarta");

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
    void a_tile_of_the_town_shows_something(int zoom) throws IOException {
        var tile = map.tile(zoom, x(zoom), y(zoom), 1).orElseThrow();
        var image = read(tile);
        assertThat(image.getWidth()).isEqualTo(256);
        assertThat(image.getHeight()).isEqualTo(256);
        assertThat(colours(image)).isGreaterThan(20);
        assertThat(tile.contentType()).isEqualTo("image/png");
    }

    @Test
    void a_fine_screen_gets_four_times_the_pixels() throws IOException {
        assertThat(read(map.tile(16, x(16), y(16), 2).orElseThrow()).getWidth()).isEqualTo(512);
    }

    @Test
    void the_same_tile_is_the_same_to_the_byte() {
        var again = new DrawnMap(TOWN, "Påhittad demokarta");
        assertThat(again.tile(15, x(15), y(15), 1).orElseThrow().image())
                .isEqualTo(map.tile(15, x(15), y(15), 1).orElseThrow().image());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 16, 17})
    void neighbouring_tiles_fit_as_if_drawn_in_one(int zoom) {
        var painter = new TilePainter(new MapSheet(TOWN), "Påhittad demokarta");
        var together = painter.paint(zoom, x(zoom), y(zoom), 1, 512);
        for (int column = 0; column < 2; column++) {
            for (int line = 0; line < 2; line++) {
                var alone = painter.paint(zoom, x(zoom) + column, y(zoom) + line, 1);
                assertThat(different(alone, together.getSubimage(column * 256, line * 256, 256, 256)))
                        .as("pixels that differ in tile %d %d", column, line)
                        .isLessThan(40);
            }
        }
    }

    @Test
    void beyond_its_zooms_and_far_from_the_town_there_is_no_map() {
        assertThat(map.tile(10, x(10), y(10), 1)).isEmpty();
        assertThat(map.tile(19, x(19), y(19), 1)).isEmpty();
        assertThat(map.tile(15, 0, 0, 1)).isEmpty();
        assertThat(map.tile(15, -4, Integer.MAX_VALUE, 1)).isEmpty();
    }

    @Test
    void without_features_there_is_no_map() {
        var empty = new DrawnMap(List.of(), "");
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.tile(15, x(15), y(15), 1)).isEmpty();
    }

    @Test
    void a_stored_map_is_the_map_that_was_stored() {
        var stored =
                BasemapFeatures.rows(TOWN).stream().map(BasemapFeature::read).toList();
        var drawn = new TilePainter(new MapSheet(stored), "").paint(16, x(16), y(16), 1);
        var first = new TilePainter(new MapSheet(TOWN), "").paint(16, x(16), y(16), 1);
        // Rounded to decimetres, an edge may move by a shade but never by a pixel.
        assertThat(different(drawn, first)).isLessThan(600);
    }

    @Test
    void nameless_features_are_stored_many_in_a_row() {
        assertThat(BasemapFeatures.rows(TOWN)).hasSizeLessThan(600);
    }

    @Test
    void the_memory_lets_the_longest_unused_tile_go() {
        var memory = new TileMemory(250);
        memory.keep("a", new Tile(new byte[100], "image/png"));
        memory.keep("b", new Tile(new byte[100], "image/png"));
        memory.find("a");
        memory.keep("c", new Tile(new byte[100], "image/png"));
        assertThat(memory.find("a")).isPresent();
        assertThat(memory.find("b")).isEmpty();
        assertThat(memory.held()).isEqualTo(200);
    }

    private static int x(int zoom) {
        return (int) (middle().x * (1 << zoom) / 256);
    }

    private static int y(int zoom) {
        return (int) (middle().y * (1 << zoom) / 256);
    }

    private static org.locationtech.jts.geom.Coordinate middle() {
        return Mercator.project(new GeoPoint(58.95, 13.4));
    }

    private static BufferedImage read(Tile tile) throws IOException {
        return ImageIO.read(ImageIO.createImageInputStream(new ByteArrayInputStream(tile.image())));
    }

    private static int colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static int different(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                different += distance(one.getRGB(x, y), other.getRGB(x, y)) > 24 ? 1 : 0;
            }
        }
        return different;
    }

    private static int distance(int one, int other) {
        return Math.abs(((one >> 16) & 255) - ((other >> 16) & 255))
                + Math.abs(((one >> 8) & 255) - ((other >> 8) & 255))
                + Math.abs((one & 255) - (other & 255));
    }
}
