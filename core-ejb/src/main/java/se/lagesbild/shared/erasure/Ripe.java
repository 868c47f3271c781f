package se.lagesbild.shared.erasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much is ripe, and the first and the last day it was closed on.
 *
 * @param oldest null where there is none
 */
public record Ripe(long count, @Nullable LocalDate oldest, @Nullable LocalDate newest) {}
