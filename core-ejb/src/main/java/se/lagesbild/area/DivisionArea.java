package se.lagesbild.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.incoming.AreaTerm;

/** An area of one revision of a division; its outline is WKT in SWEREF 99 TM. */
@Entity
@Table(name = "division_area")
class DivisionArea {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "division_id")
    private Division division;

    private String code;
    private String name;

    @Column(columnDefinition = "LONGTEXT")
    private String outline;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DivisionArea() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    DivisionArea(Division division, NewArea area) {
        this.division = division;
        this.code = area.code();
        this.name = area.name();
        this.outline = area.outline().toText();
        this.validFrom = area.term().from();
        this.validUntil = area.term().until();
    }

    /** The area as the atlas wants it. */
    NewArea read() {
        return new NewArea(code, name, Atlas.shape(code, outline), new AreaTerm(validFrom, validUntil));
    }
}
