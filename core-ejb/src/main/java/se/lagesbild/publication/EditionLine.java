package se.lagesbild.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month that is published. */
public record EditionLine(YearMonth month, Instant publishedAt) {
    EditionLine(LocalDate firstDay, Instant publishedAt) {
        this(YearMonth.from(firstDay), publishedAt);
    }
}
