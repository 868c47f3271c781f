package se.lagesbild.shared.erasure;

import java.time.Period;
import java.util.List;

/** Tells a room how long the decisions in force let what it holds be kept. */
public interface Terms {
    List<Kept> inForce();

    /**
     * How long one kind of thing is kept, counted from the day it was closed.
     *
     * @param decision what the municipality calls its decision
     */
    record Kept(String kind, Period term, String decision) {}
}
