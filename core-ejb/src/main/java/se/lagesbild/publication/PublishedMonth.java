package se.lagesbild.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.picture.MonthCell;
import se.lagesbild.picture.MonthSquare;
import se.lagesbild.picture.VoiceGroup;

/** An edition on its shelf: written once when its month has closed, and never touched again. */
@Entity
@Table(name = "edition")
class PublishedMonth {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("listOrder")
    private List<PublishedCell> cells = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    private List<PublishedPresence> presences = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PublishedMonth() {}

    PublishedMonth(YearMonth month, Instant now) {
        firstDay = month.atDay(1);
        publishedAt = now;
    }

    /** Puts the figure into the table, or only the word that it is suppressed: then its number is kept nowhere. */
    void enter(MonthCell cell, String districtName, PublishingRule rule) {
        var voices = rule.allows(cell) ? Integer.valueOf(cell.voices()) : null;
        cells.add(new PublishedCell(this, cells.size(), cell.district(), districtName, cell.group(), voices));
    }

    /** Tells that several told of this, when the rule allows; their number is kept nowhere. */
    void tell(MonthSquare square, PublishingRule rule) {
        if (rule.allows(square)) {
            presences.add(new PublishedPresence(this, YearMonth.from(firstDay), square));
        }
    }

    int told() {
        return presences.size();
    }

    Edition read() {
        var rows = new LinkedHashMap<String, Map<VoiceGroup, PublishedCell>>();
        for (var cell : cells) {
            rows.computeIfAbsent(cell.district(), fresh -> new EnumMap<>(VoiceGroup.class))
                    .put(cell.group(), cell);
        }
        return new Edition(
                YearMonth.from(firstDay),
                publishedAt,
                rows.values().stream().map(PublishedMonth::row).toList());
    }

    private static Edition.Row row(Map<VoiceGroup, PublishedCell> cells) {
        var any = cells.values().iterator().next();
        return new Edition.Row(
                any.district(),
                any.districtName(),
                figure(cells, VoiceGroup.RESIDENTS),
                figure(cells, VoiceGroup.SAFE_PLACES),
                figure(cells, VoiceGroup.PARTNERS),
                figure(cells, VoiceGroup.POLICE));
    }

    private static Cell figure(Map<VoiceGroup, PublishedCell> cells, VoiceGroup group) {
        var cell = cells.get(group);
        return cell == null ? Cell.SUPPRESSED : cell.figure();
    }
}
