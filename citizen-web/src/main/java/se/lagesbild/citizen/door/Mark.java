package se.lagesbild.citizen.door;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** The service's mark, a pin on a tile, as the pages draw it as a vector. */
final class Mark {
    static final Color BRAND = new Color(0x0a5a55);
    private static final double SIDE = 38;
    /** Phones cut whole icons to a shape of their own; the middle four fifths are always seen. */
    private static final double SAFE = 0.74;

    private Mark() {}

    /** @param whole filled to the edges, for a phone that cuts it; else with round corners of its own */
    static BufferedImage drawn(int size, boolean whole) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var brush = image.createGraphics();
        try {
            brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            brush.scale(size / SIDE, size / SIDE);
            brush.setColor(BRAND);
            var corner = whole ? 0 : 20;
            brush.fill(new RoundRectangle2D.Double(0, 0, SIDE, SIDE, corner, corner));
            if (whole) {
                brush.translate(SIDE * (1 - SAFE) / 2, SIDE * (1 - SAFE) / 2);
                brush.scale(SAFE, SAFE);
            }
            brush.setColor(Color.WHITE);
            brush.fill(pin());
            brush.setColor(BRAND);
            brush.fill(new Ellipse2D.Double(14.5, 10, 9, 9));
        } finally {
            brush.dispose();
        }
        return image;
    }

    private static Path2D pin() {
        var pin = new Path2D.Double();
        pin.moveTo(19, 32);
        pin.curveTo(14.5, 25, 8, 20.5, 8, 14.5);
        pin.append(new Arc2D.Double(8, 3.5, 22, 22, 180, -180, Arc2D.OPEN), true);
        pin.curveTo(30, 20.5, 23.5, 25, 19, 32);
        pin.closePath();
        return pin;
    }
}
