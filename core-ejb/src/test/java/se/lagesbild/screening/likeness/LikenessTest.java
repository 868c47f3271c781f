package se.lagesbild.screening.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

class LikenessTest {
    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final String[] WORDS =
            "mörkt trasig lampa gång park bänk skola buss hållplats klotter glas trappa tunnel kväll natt buskar häck ljus väg torg affär parkering cykel skräp staket"
                    .split(" ", -1);

    private final Likeness likeness = Likeness.OF_THE_HOUSE;

    @Test
    void almost_the_same_text_in_three_places_is_a_group() {
        var told = List.of(
                at(1, 0, "Det är alltid bråk utanför kiosken på torget varje kväll"),
                at(2, 5000, "Det är alltid bråk utanför kiosken på torget varje natt"),
                at(3, 9000, "Alltid bråk utanför kiosken på torget varje kväll!!"),
                at(4, 0, "Lampan vid trappan har varit släckt sedan i måndags"));
        assertThat(likeness.groups(told)).singleElement().satisfies(group -> {
            assertThat(group.words()).isTrue();
            assertThat(group.members()).containsExactly(trace(1), trace(2), trace(3));
        });
    }

    @Test
    void short_texts_that_are_alike_say_nothing() {
        var told =
                IntStream.range(0, 7).mapToObj(id -> at(id, 0, "Trasig lampa")).toList();
        assertThat(likeness.groups(told)).isEmpty();
    }

    @Test
    void many_about_one_thing_in_one_place_within_hours_is_a_group_and_over_days_is_not() {
        var burst = IntStream.range(0, 8).mapToObj(id -> hour(id, id)).toList();
        assertThat(likeness.groups(burst)).singleElement().satisfies(group -> assertThat(group.words())
                .isFalse());
        var slow = IntStream.range(0, 8).mapToObj(id -> hour(id, id * 24)).toList();
        assertThat(likeness.groups(slow)).isEmpty();
        assertThat(likeness.groups(burst.subList(0, 7))).isEmpty();
    }

    @Test
    void two_hundred_planted_among_five_hundred_are_found_in_three_groups_and_nobody_else_is() {
        var chance = new Random(11);
        var told = new ArrayList<Told>();
        for (var id = 0; id < 500; id++) {
            told.add(at(id, chance.nextInt(9000), sentence(chance)));
        }
        var planted = IntStream.range(1000, 1200)
                .mapToObj(id -> at(
                        id,
                        chance.nextInt(9000),
                        "Gänget vid " + WORDS[chance.nextInt(WORDS.length)]
                                + " säljer droger öppet varje dag och ingen gör någonting åt det här i området"))
                .toList();
        told.addAll(planted);
        Collections.shuffle(told, chance);
        var groups = likeness.groups(told);
        var found = groups.stream()
                .limit(3)
                .flatMap(group -> group.members().stream())
                .collect(Collectors.toSet());
        Set<Trace> sown = planted.stream().map(Told::trace).collect(Collectors.toSet());
        assertThat(found.stream().filter(sown::contains).count()).isGreaterThanOrEqualTo(190);
        assertThat(groups.stream().flatMap(group -> group.members().stream()).filter(one -> !sown.contains(one)))
                .isEmpty();
    }

    private static String sentence(Random chance) {
        return IntStream.range(0, 8 + chance.nextInt(10))
                .mapToObj(at -> WORDS[chance.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    private static Told at(int id, int metresEast, String words) {
        // Days apart, so that only the words can join them.
        return new Told(trace(id), "DISTURBANCE", place(metresEast), NOON.plus(Duration.ofDays(id)), words);
    }

    private static Told hour(int id, int hours) {
        return new Told(trace(id), "DARK_PATH", place(0), NOON.plus(Duration.ofHours(hours)), "");
    }

    private static Sweref99 place(int metresEast) {
        return new Sweref99(410_010 + metresEast, 6_534_010);
    }

    private static Trace trace(int id) {
        return new Trace(new UUID(0, id));
    }
}
