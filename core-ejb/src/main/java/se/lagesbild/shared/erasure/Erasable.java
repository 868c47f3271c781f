package se.lagesbild.shared.erasure;

import java.util.Collection;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Part;

/** A room that holds something of what people sent: it erases its share, in the caller's transaction. */
public interface Erasable {
    /**
     * Erases for good. What is gone already does no harm.
     *
     * @return how many rows it found
     */
    int erase(Part part, Collection<Trace> things);

    /** Whether something of this name lies here. */
    default boolean knows(Trace thing) {
        return false;
    }
}
