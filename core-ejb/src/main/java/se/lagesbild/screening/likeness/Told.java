package se.lagesbild.screening.likeness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

/** What of a submission is compared with others. */
public record Told(Trace trace, String category, @Nullable Sweref99 place, Instant at, String words) {}
