package se.lagesbild.area;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.lagesbild.shared.GeoPoint;

/** A named place; a long street has several, one for each stretch. */
@Entity
@Table(name = "place_name")
class PlaceName {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String folded;
    private String kind;
    private String district;
    private double latitude;
    private double longitude;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PlaceName() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    PlaceName(PlaceHit place) {
        this.name = place.name();
        this.folded = PlaceSearch.fold(place.name());
        this.kind = place.kind();
        this.district = place.district();
        this.latitude = place.point().latitude();
        this.longitude = place.point().longitude();
    }

    PlaceHit read() {
        return new PlaceHit(name, kind, district, new GeoPoint(latitude, longitude));
    }
}
