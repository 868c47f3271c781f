package se.lagesbild.retention;

import java.time.Instant;
import se.lagesbild.shared.Trace;

/** A thing that is held back from erasure, as it is read. */
public record HoldLine(Trace thing, String reason, String by, Instant at) {}
