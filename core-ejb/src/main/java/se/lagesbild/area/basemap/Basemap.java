package se.lagesbild.area.basemap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Words;

/** The base map: the municipality's own where one is set, else the one that is drawn here, else none. */
@ApplicationScoped
public class Basemap {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long DISK = 500L << 20;

    @Inject
    Settings settings;

    @Inject
    BasemapFeatures features;

    @Inject
    Clock clock;

    private @Nullable ForeignMap foreign;
    private volatile @Nullable DrawnMap drawn;

    @PostConstruct
    void open() {
        var address = settings.of(Setting.BASEMAP_URL);
        if (!address.isEmpty()) {
            // Another address is another map: its tiles must not mix with those of the one before.
            var name = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
            var folder = settings.dataFolder().resolve("tiles").resolve(name.toString());
            foreign = new ForeignMap(new TileFetcher(address, PATIENCE), new TileStore(folder, DISK), clock);
        }
    }

    /** One tile of the usual XYZ scheme, 256 pixels; empty where the map shows nothing. */
    public Optional<Tile> tile(int z, int x, int y) {
        return tile(z, x, y, 1);
    }

    /**
     * The same for a fine screen.
     *
     * @param scale 2 for twice the pixels where the map is drawn here; a fetched map is as it is
     */
    public Optional<Tile> tile(int z, int x, int y, int scale) {
        var own = foreign;
        return own == null ? drawn().tile(z, x, y, scale == 2 ? 2 : 1) : own.tile(z, x, y);
    }

    /** What must stand on the map, in words for people; empty when nothing must. */
    public String attribution(Locale language) {
        return invented()
                ? Words.of("area", language).say("basemap.invented")
                : settings.of(Setting.BASEMAP_ATTRIBUTION);
    }

    /** The attribution in Swedish. */
    public String attribution() {
        return attribution(Words.SWEDISH);
    }

    /** Whether the map shows the town of the demo, which does not exist. */
    public boolean invented() {
        return foreign == null && !drawn().isEmpty();
    }

    private DrawnMap drawn() {
        var known = drawn;
        return known == null ? read() : known;
    }

    private synchronized DrawnMap read() {
        var known = drawn;
        if (known != null) {
            return known;
        }
        var read = new DrawnMap(features.all(), Words.of("area", Words.SWEDISH).say("basemap.invented"));
        // An empty map may be filled by an import at any moment, so it is not remembered.
        drawn = read.isEmpty() ? null : read;
        return read;
    }
}
