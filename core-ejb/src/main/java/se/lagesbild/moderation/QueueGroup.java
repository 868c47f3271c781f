package se.lagesbild.moderation;

import java.io.Serializable;
import java.util.List;

/**
 * Submissions that stand out together in the queue.
 *
 * @param words their texts are almost the same; else they came close together in place and time
 */
public record QueueGroup(List<QueueItem> items, boolean words) implements Serializable {
    public QueueGroup {
        items = List.copyOf(items);
    }
}
