package se.lagesbild.catalogue.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of the logo and the colours; the last one holds, and none is ever changed. */
@Entity
@Table(name = "brand")
class BrandRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long version;

    @Column(name = "day_colour")
    private @Nullable String day;

    @Column(name = "night_colour")
    private @Nullable String night;

    private byte @Nullable [] logo;

    @Column(name = "logo_width")
    private int width;

    @Column(name = "logo_height")
    private int height;

    @Column(name = "logo_alt")
    private String alt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected BrandRow() {}

    BrandRow(Brand wanted, String changedBy, Instant changedAt) {
        var shown = wanted.logo();
        this.day = wanted.day();
        this.night = wanted.night();
        this.logo = shown == null ? null : shown.png();
        this.width = shown == null ? 0 : shown.width();
        this.height = shown == null ? 0 : shown.height();
        this.alt = wanted.alt();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    Brand asBrand() {
        return new Brand(
                version == null ? 0 : version, day, night, logo == null ? null : new Logo(logo, width, height), alt);
    }
}
