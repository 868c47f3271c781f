package se.lagesbild.shared.erasure;

import java.util.List;
import se.lagesbild.shared.Trace;

/** Tells a room that erases by itself what it must not erase for now. */
public interface HeldBack {
    List<Trace> held();
}
