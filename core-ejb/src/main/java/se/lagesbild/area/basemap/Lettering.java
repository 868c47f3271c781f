package se.lagesbild.area.basemap;

import static java.lang.System.Logger.Level.WARNING;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of the map, as far as this machine has any: a slim container may have none, and the map is then wordless. */
final class Lettering {
    private static final System.Logger LOG = System.getLogger(Lettering.class.getName());
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final @Nullable Map<Hand, Font> FONTS = load();

    /** The ways in which the map writes. */
    enum Hand {
        STREET(Font.PLAIN, 11),
        ROAD(Font.PLAIN, 12),
        PLACE(Font.PLAIN, 11),
        WATER(Font.ITALIC, 13),
        DISTRICT(Font.BOLD, 14),
        TOWN(Font.BOLD, 18),
        MARK(Font.PLAIN, 15);

        private final int style;
        private final int size;

        Hand(int style, int size) {
            this.style = style;
            this.size = size;
        }
    }

    private Lettering() {}

    static boolean isPossible() {
        return FONTS != null;
    }

    /** The text as glyphs at the origin, or null where there are no fonts. */
    static @Nullable GlyphVector write(Hand hand, String text) {
        var font = FONTS == null ? null : FONTS.get(hand);
        return font == null ? null : font.createGlyphVector(PLAIN, text);
    }

    private static @Nullable Map<Hand, Font> load() {
        try {
            var fonts = new EnumMap<Hand, Font>(Hand.class);
            for (var hand : Hand.values()) {
                var font = new Font(Font.SANS_SERIF, hand.style, hand.size);
                font.createGlyphVector(PLAIN, "Å").getVisualBounds();
                fonts.put(hand, font);
            }
            return fonts;
        } catch (RuntimeException | LinkageError | InternalError missing) {
            LOG.log(WARNING, "no fonts on this machine; the map is drawn without names", missing);
            return null;
        }
    }
}
