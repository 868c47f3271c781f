package se.lagesbild.walk;

import java.util.List;
import java.util.Optional;
import se.lagesbild.shared.GeoPoint;

/** A walk and its stops, in order. */
public record Route(WalkLine walk, List<Halt> stops) {
    public Route {
        stops = List.copyOf(stops);
    }

    /**
     * A stop on the way.
     *
     * @param number its place in the route, from 1
     */
    public record Halt(int number, String name, GeoPoint point, String note) {}

    public Optional<Halt> stop(int number) {
        return number < 1 || number > stops.size() ? Optional.empty() : Optional.of(stops.get(number - 1));
    }
}
