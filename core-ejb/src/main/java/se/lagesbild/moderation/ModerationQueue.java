package se.lagesbild.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lagesbild.catalogue.goals.Standing;
import se.lagesbild.intake.Waiting;
import se.lagesbild.intake.WaitingLine;
import se.lagesbild.intake.waiting.Tally;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.moderation.claims.Claims;
import se.lagesbild.screening.likeness.Likeness;
import se.lagesbild.screening.likeness.Told;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

/** The gate of the queue: what waits, who has what open, and where to go from one. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class ModerationQueue {
    private static final int EXCERPT = 160;
    private static final int COMPARED = 200;
    private static final int MOST_GROUPS = 5;
    private static final WaitingFilter NEWEST = new WaitingFilter(null, null, null, null, WaitingOrder.NEWEST);
    /** More than the colleagues who can have something open around one place in the queue. */
    private static final int LOOK_AHEAD = 25;

    @Inject
    WaitingLine line;

    @Inject
    Claims claims;

    @Inject
    Clock clock;

    /** A page of what the filter chooses, in its order. */
    public List<QueueItem> page(WaitingFilter filter, int first, int size) {
        return items(line.page(filter, first, size));
    }

    /** Those of these that still wait. */
    public List<QueueItem> these(Collection<Trace> traces) {
        return items(line.these(traces));
    }

    /** What stands out together among the newest {@value #COMPARED}; nothing is decided by it. */
    public List<QueueGroup> groups() {
        var newest = line.page(NEWEST, 0, COMPARED);
        var alike = Likeness.OF_THE_HOUSE.groups(newest.stream()
                .map(one -> new Told(
                        one.trace(),
                        one.category(),
                        one.place() == null ? null : Sweref99.of(one.place()),
                        one.receivedAt(),
                        one.words()))
                .toList());
        var shown = alike.stream().limit(MOST_GROUPS).toList();
        var members = shown.stream().flatMap(group -> group.members().stream()).collect(Collectors.toSet());
        // All of them at once: who has what open is one question, however many groups there are.
        var items = items(
                newest.stream().filter(one -> members.contains(one.trace())).toList());
        return shown.stream()
                .map(group -> new QueueGroup(
                        items.stream()
                                .filter(one -> group.members().contains(one.trace()))
                                .toList(),
                        group.words()))
                .toList();
    }

    public Tally tally(WaitingFilter filter) {
        return line.tally(filter);
    }

    /** How much has come since a tally. */
    public long newerThan(long seen, WaitingFilter filter) {
        return line.newerThan(seen, filter);
    }

    /** The next in the filter's order that no colleague has open. */
    public Optional<Trace> next(Trace from, WaitingFilter filter) {
        return free(line.beside(from, filter, true, LOOK_AHEAD));
    }

    /** The one before in the filter's order that no colleague has open. */
    public Optional<Trace> previous(Trace from, WaitingFilter filter) {
        return free(line.beside(from, filter, false, LOOK_AHEAD));
    }

    private Optional<Trace> free(List<Trace> nearest) {
        var held = claims.on(nearest);
        return nearest.stream()
                .filter(trace -> !held.containsKey(trace) || held.get(trace).mine())
                .findFirst();
    }

    private List<QueueItem> items(List<Waiting> page) {
        var held = claims.on(page.stream().map(Waiting::trace).toList());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Clocks.SWEDEN);
        return page.stream()
                .map(waiting -> new QueueItem(
                        waiting.trace(),
                        waiting.version(),
                        waiting.category(),
                        waiting.district(),
                        waiting.receivedAt(),
                        Duration.between(waiting.receivedAt(), now),
                        Standing.of(waiting.dueOn(), today),
                        waiting.trust(),
                        waiting.flags(),
                        waiting.talk(),
                        waiting.language(),
                        excerpt(waiting.words()),
                        held.get(waiting.trace())))
                .toList();
    }

    private static String excerpt(String text) {
        var words = text.replaceAll("\\s+", " ");
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + "…";
    }
}
