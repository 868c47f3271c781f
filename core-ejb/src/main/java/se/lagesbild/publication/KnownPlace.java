package se.lagesbild.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * That several people have told of the same thing near a place in a month; never how many.
 *
 * @param known names it; tells nothing by itself
 * @param district code of the area that the middle of its square lies in; empty outside all
 */
public record KnownPlace(UUID known, String category, String district, YearMonth month) {
    KnownPlace(UUID known, String category, String district, LocalDate firstDay) {
        this(known, category, district, YearMonth.from(firstDay));
    }
}
