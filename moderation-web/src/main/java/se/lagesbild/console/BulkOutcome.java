package se.lagesbild.console;

import java.io.Serializable;
import java.util.List;
import se.lagesbild.moderation.QueueItem;

/** What came of rejecting many: how many are, and which are not. */
public record BulkOutcome(int rejected, List<Refused> refused) implements Serializable {
    /** One that is not rejected, and why. */
    public record Refused(QueueItem item, String why) implements Serializable {}
}
