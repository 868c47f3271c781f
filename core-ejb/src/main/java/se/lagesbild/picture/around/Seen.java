package se.lagesbild.picture.around;

import java.util.List;

/**
 * What was seen in and around a place, all sources.
 *
 * @param covered whether anybody had begun to write observations down when the earlier period began
 * @param kinds only those of which something was seen in the circle or the ring
 */
public record Seen(boolean covered, List<KindAround> kinds) {
    public Seen {
        kinds = List.copyOf(kinds);
    }
}
