package se.lagesbild.picture.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives things numbers from 0 in the order of a list: what stands in a column. */
public final class Numbering<T> {
    private final List<T> things;
    private final Map<T, Integer> numbers = new HashMap<>();

    public Numbering(List<T> things) {
        this.things = List.copyOf(things);
        this.things.forEach(thing -> numbers.put(thing, numbers.size()));
    }

    public static <E extends Enum<E>> Numbering<E> of(Class<E> type) {
        return new Numbering<>(List.of(type.getEnumConstants()));
    }

    /** The number of the thing, 0 when it has none. */
    public int of(T thing) {
        return numbers.getOrDefault(thing, 0);
    }

    public T at(int number) {
        return things.get(number);
    }

    public List<T> all() {
        return things;
    }

    public int size() {
        return things.size();
    }
}
