package se.lagesbild.area.basemap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;

/** A stored feature of the map, or many nameless ones of a kind together: thousands of rows would be slow to load. */
@Entity
@Table(name = "basemap_feature")
class BasemapFeature {
    /** A decimetre is finer than any map shows. */
    private static final PrecisionModel DECIMETRES = new PrecisionModel(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(30)")
    private FeatureKind kind;

    private String name;

    @Column(columnDefinition = "LONGTEXT")
    private String shape;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected BasemapFeature() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    BasemapFeature(FeatureKind kind, String name, Geometry shape) {
        var writer = new WKTWriter();
        writer.setPrecisionModel(DECIMETRES);
        this.kind = kind;
        this.name = name;
        this.shape = writer.write(shape);
    }

    MapFeature read() {
        try {
            return new MapFeature(kind, name, new WKTReader().read(shape));
        } catch (ParseException unreadable) {
            throw new UnusableFeature(id);
        }
    }
}
