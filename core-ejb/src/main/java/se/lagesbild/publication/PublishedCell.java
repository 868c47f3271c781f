package se.lagesbild.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.lagesbild.picture.VoiceGroup;

/** One figure of an edition; without a number when it is suppressed. */
@Entity
@Table(name = "edition_cell")
class PublishedCell {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    private PublishedMonth edition;

    @Column(name = "list_order")
    private int listOrder;

    private String district;

    @Column(name = "district_name")
    private String districtName;

    @Enumerated(EnumType.STRING)
    @Column(name = "voice_group")
    private VoiceGroup group;

    private @Nullable Integer voices;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PublishedCell() {}

    PublishedCell(
            PublishedMonth edition,
            int listOrder,
            String district,
            String districtName,
            VoiceGroup group,
            @Nullable Integer voices) {
        this.edition = edition;
        this.listOrder = listOrder;
        this.district = district;
        this.districtName = districtName;
        this.group = group;
        this.voices = voices;
    }

    String district() {
        return district;
    }

    String districtName() {
        return districtName;
    }

    VoiceGroup group() {
        return group;
    }

    Cell figure() {
        return new Cell(voices);
    }
}
