package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueItem;

/** The first page: what waits for the one who logged in. */
@Named
@RequestScoped
public class StartPage {
    @Inject
    Me me;

    @Inject
    ModerationQueue queue;

    @Inject
    WaitingElsewhere elsewhere;

    private final Map<String, Long> waiting = new HashMap<>();
    private @Nullable QueueItem oldest;

    @PostConstruct
    void load() {
        count("queue", () -> queue.tally(WaitingFilter.ALL).waiting());
        count("meddelanden", elsewhere::messages);
        count("utlamnanden", elsewhere::disclosures);
        count("problem", elsewhere::overdueFollowUps);
        if (waiting.containsKey("queue")) {
            oldest = queue.page(WaitingFilter.ALL, 0, 1).stream().findFirst().orElse(null);
        }
    }

    private void count(String page, LongSupplier waits) {
        if (me.may("/" + page + ".xhtml")) {
            waiting.put(page, waits.getAsLong());
        }
    }

    public List<PageAccess.Row> tasks() {
        return me.pages().stream()
                .filter(page -> !page.path().equals(SafeReturn.START))
                .toList();
    }

    /** How much waits there, for the pages where something can wait. */
    public @Nullable Long waiting(String page) {
        return waiting.get(page);
    }

    public @Nullable QueueItem getOldest() {
        return oldest;
    }
}
