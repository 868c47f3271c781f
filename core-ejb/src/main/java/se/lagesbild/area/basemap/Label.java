package se.lagesbild.area.basemap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** A name at its place, letter by letter, in pixels of the world at one zoom. */
final class Label {
    private static final BasicStroke HALO = new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private final GlyphVector glyphs;
    private final List<AffineTransform> places;
    private final Color colour;
    private final List<Envelope> boxes;
    private final Envelope extent = new Envelope();

    /** @param places where each letter's foot stands, and how it leans */
    Label(GlyphVector glyphs, List<AffineTransform> places, Color colour) {
        this.glyphs = glyphs;
        this.places = places;
        this.colour = colour;
        boxes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            var bounds = places.get(i)
                    .createTransformedShape(glyphs.getGlyphLogicalBounds(i).getBounds2D())
                    .getBounds2D();
            var box = new Envelope(bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY());
            boxes.add(box);
            extent.expandToInclude(box);
        }
    }

    Envelope extent() {
        return extent;
    }

    /** Whether the letters of the two would touch. */
    boolean touches(Label other, double distance) {
        for (var box : boxes) {
            var wider = new Envelope(box);
            wider.expandBy(distance);
            if (wider.intersects(other.extent) && other.boxes.stream().anyMatch(wider::intersects)) {
                return true;
            }
        }
        return false;
    }

    void draw(Graphics2D graphics) {
        var outline = new Path2D.Double();
        for (int i = 0; i < places.size(); i++) {
            outline.append(places.get(i).createTransformedShape(glyphs.getGlyphOutline(i)), false);
        }
        graphics.setColor(Palette.HALO);
        graphics.setStroke(HALO);
        graphics.draw(outline);
        graphics.setColor(colour);
        graphics.fill(outline);
    }
}
