package se.lagesbild.imports.field;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much an area has been looked at.
 *
 * @param district its code
 * @param looked how often somebody told something from it, or that there was nothing
 * @param nothing how many of these times there was nothing
 * @param last when that was last; null for never
 */
public record Coverage(String district, long looked, long nothing, @Nullable Instant last) {}
