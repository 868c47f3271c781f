package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    private long waiting;
    private @Nullable QueueItem oldest;

    @PostConstruct
    void load() {
        if (me.may("/queue.xhtml")) {
            waiting = queue.tally(WaitingFilter.ALL).waiting();
            oldest = queue.page(WaitingFilter.ALL, 0, 1).stream().findFirst().orElse(null);
        }
    }

    public List<PageAccess.Row> tasks() {
        return me.pages().stream()
                .filter(page -> !page.path().equals(SafeReturn.START))
                .toList();
    }

    public long getWaiting() {
        return waiting;
    }

    public @Nullable QueueItem getOldest() {
        return oldest;
    }
}
