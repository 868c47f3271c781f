package se.lagesbild.catalogue.brand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of logo and colours. */
public record BrandLine(
        long version, String changedBy, Instant changedAt, @Nullable String day, @Nullable String night, String alt) {}
