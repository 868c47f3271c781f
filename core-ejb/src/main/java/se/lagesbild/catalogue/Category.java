package se.lagesbild.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What an observation is about.
 *
 * @param code as in the words bundle, {@code category.<code>}
 * @param stopper where somebody should turn first; null where here is right
 * @param elsewhere address of the other service; empty where there is none
 */
public record Category(String code, Kind kind, @Nullable Stopper stopper, String elsewhere) {
    public Category(String code, Kind kind) {
        this(code, kind, null, "");
    }
}
