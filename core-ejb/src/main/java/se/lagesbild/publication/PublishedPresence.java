package se.lagesbild.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.picture.MonthSquare;

/** The word of an edition that several have told of a category in a 250 m square. It has no number (ADR 0024). */
@Entity
@Table(name = "edition_presence")
class PublishedPresence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    private PublishedMonth edition;

    private UUID known;
    private int easting;
    private int northing;
    private String district;
    private String category;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PublishedPresence() {}

    PublishedPresence(PublishedMonth edition, YearMonth month, MonthSquare square) {
        this.edition = edition;
        this.known = name(month, square);
        this.easting = square.easting();
        this.northing = square.northing();
        this.district = square.district();
        this.category = square.category();
    }

    /** The same whenever and wherever the month is printed. */
    static UUID name(YearMonth month, MonthSquare square) {
        return UUID.nameUUIDFromBytes("%s %d %d %s"
                .formatted(month, square.easting(), square.northing(), square.category())
                .getBytes(UTF_8));
    }
}
