package se.lagesbild.shared.erasure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Part;

/** One kind of thing that a decision may let expire, in the room that holds it. */
public interface Expiring {
    /** Its code: the key of its words. */
    String kind();

    /** What goes when it expires. */
    Part part();

    /** How much was closed on this day or before. */
    Ripe ripe(LocalDate closedBy, Collection<Trace> except);

    /** The same one by one, what was closed first before the rest. */
    List<Closed> oldest(LocalDate closedBy, Collection<Trace> except, int most);

    /** A thing, and the day from which its term is counted. */
    record Closed(Trace thing, LocalDate on) {}
}
