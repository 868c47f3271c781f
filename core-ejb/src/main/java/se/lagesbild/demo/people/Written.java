package se.lagesbild.demo.people;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.demo.town.DemoTown;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.shared.Clocks;

/**
 * One submission of the demo's past.
 *
 * @param decided whether a moderator has seen it; the others wait in the queue
 * @param seriousness 1–3 when it was accepted
 * @param refused why it was not, or null
 */
public record Written(
        SubmitPlace form,
        Instant receivedAt,
        boolean decided,
        int seriousness,
        @Nullable RejectReason refused,
        String masked) {
    private static final int DECIDED = 150;
    private static final int WAITING = 25;
    private static final int DECIDED_DAYS = 170;
    private static final int WAITING_DAYS = 9;

    /** All of them, the oldest first: those that were decided, then those that wait. */
    public static List<Written> all(long seed, DemoTown town, Instant now) {
        var dice = new Random(seed);
        var surroundings = new Surroundings(town, dice);
        var seen = new HashSet<String>();
        var written = new ArrayList<Written>();
        var stories = new ArrayList<Story>();
        while (written.size() < DECIDED + WAITING) {
            if (stories.isEmpty()) {
                stories.addAll(Story.all());
                Collections.shuffle(stories, dice);
            }
            boolean decided = written.size() < DECIDED;
            var story = stories.remove(0);
            var one = one(story, decided, surroundings, dice, now);
            if (seen.add(String.valueOf(one.form().text()))) {
                written.add(one);
            }
        }
        written.sort(Comparator.comparing(Written::decided).reversed().thenComparing(Written::receivedAt));
        return List.copyOf(written);
    }

    private static Written one(Story story, boolean decided, Surroundings surroundings, Random dice, Instant now) {
        // What people write about an underpass is about the one that has grown worse, more often than not.
        var place = story.placeKind().equals("TUNNEL") && dice.nextInt(3) > 0
                ? surroundings.named(History.GROWING)
                : surroundings.any(Set.of(story.placeKind()));
        var age = decided
                ? Duration.ofHours(24L * WAITING_DAYS + dice.nextInt(24 * (DECIDED_DAYS - WAITING_DAYS)))
                : Duration.ofMinutes(70 + dice.nextInt(60 * 24 * WAITING_DAYS));
        var receivedAt = now.minus(age);
        var text = story.sent(place.name());
        boolean pointed = dice.nextInt(8) > 0;
        var form = new SubmitPlace(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                story.category(),
                pointed ? surroundings.near(place).toGeoPoint() : null,
                pointed ? null : place.name(),
                pointed ? null : place.district(),
                text,
                dice.nextInt(3) == 0 ? occurred(receivedAt, dice) : null,
                null,
                null,
                "sv",
                List.of());
        return new Written(form, receivedAt, decided, story.seriousness(), story.refused(), story.masked(place.name()));
    }

    private static LocalDateTime occurred(Instant receivedAt, Random dice) {
        return LocalDateTime.ofInstant(receivedAt, Clocks.SWEDEN)
                .minusHours(1L + dice.nextInt(30))
                .truncatedTo(ChronoUnit.HOURS);
    }
}
