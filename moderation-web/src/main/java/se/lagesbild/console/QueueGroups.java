package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueGroup;

/** What stands out together in the queue, each group in one line. */
@Named("groups")
@RequestScoped
public class QueueGroups {
    @Inject
    ModerationQueue queue;

    @Inject
    Say say;

    private @Nullable List<QueueGroup> found;

    public List<QueueGroup> getAll() {
        var known = found;
        if (known == null) {
            known = queue.groups();
            found = known;
        }
        return known;
    }

    /** How many, why they are a group, and where. */
    public String line(QueueGroup group) {
        var districts = group.items().stream()
                .map(item -> say.district(item.district()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return QueueWords.say(
                        group.words() ? "group.words" : "group.burst",
                        group.items().size()) + " " + districts + ".";
    }

    /** All of them chosen, on the page where many are decided at once. */
    public String path(QueueGroup group) {
        return "/bulk.xhtml?"
                + group.items().stream()
                        .map(item -> "val=" + item.trace().uuid())
                        .collect(Collectors.joining("&"));
    }
}
