package se.lagesbild.picture;

import java.time.Instant;
import se.lagesbild.picture.analysis.Columns;

/** All observations as they stood after one change of the log; never changes. */
record Snapshot(Columns columns, Ground ground, long change, Instant at) {}
