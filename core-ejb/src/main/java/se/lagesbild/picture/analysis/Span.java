package se.lagesbild.picture.analysis;

import java.time.LocalDate;

/** A run of days, both ends included. */
public record Span(LocalDate from, LocalDate to) {
    public int firstDay() {
        return Math.toIntExact(from.toEpochDay());
    }

    public int lastDay() {
        return Math.toIntExact(to.toEpochDay());
    }

    public int days() {
        return lastDay() - firstDay() + 1;
    }

    Span earlier(long days) {
        return new Span(from.minusDays(days), to.minusDays(days));
    }
}
