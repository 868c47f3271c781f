package se.lagesbild.ear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A flood against a house of its own, on the embedded database; the figures of the threat table, rows 1 to 3 and 20. */
class FloodBrowserTest {
    private static final int CLIENTS = 50;
    private static final int WITH_PROOF = 12;
    private static final int WITHOUT = 2;
    private static final int SHARE = 10;
    private static final int FILLERS = 20;
    private static final int AT_ONCE = 100;
    /** Two cores play fifty clients, their sums and the house at once; what was measured is told beside. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    // Each part of the test flags its own place, since the place is all of a submission that can be read in the
    // database.
    private static final double FLOOD = 58.95;
    private static final double FILLER = 58.951;
    private static final double NORMAL = 58.952;
    private static final double SAME = 58.953;

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(draft|opened)\" value=\"([^\"]*)\"");

    private final List<Visitor.Answer> answers = new ArrayList<>();

    @Test
    void a_flood_does_not_reach_the_ordinary_queue_and_shuts_nobody_out() throws Exception {
        var data = HouseUnderTest.newFolder();
        var normal = new ArrayList<Duration>();
        try (var house = RunningHouse.open(data, Map.of(), "--empty")) {
            theSamePayloadAtOnce(house);
            programsFillInForms(house);
            flood(house, normal);
            theHouseIsFull(house);
            messagesComeInFlocks(house);
        }
        tell(normal);
        assertThat(answers).extracting(Visitor.Answer::status).doesNotContain(500);
        stored(data);
        assertThat(normal.get(normal.size() - 1)).as("nobody gives up").isLessThan(PATIENCE);
    }

    private void theSamePayloadAtOnce(RunningHouse house) throws Exception {
        var draft = UUID.randomUUID();
        var visitor = new Visitor(house.address(), "127.9.0.1");
        var body = body(SAME, 13.4, visitor.proof(draft));
        var receipts = together(AT_ONCE, one -> visitor.submit(draft, body)).stream()
                .map(answer -> {
                    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
                    return answer.body();
                })
                .distinct();
        assertThat(receipts).hasSize(1);
    }

    /** Each has worked out the sum and fills in whatever it finds; how fast it is depends on this machine. */
    private void programsFillInForms(RunningHouse house) throws Exception {
        together(FILLERS, one -> {
            var visitor = new Visitor(house.address(), "127.8.0." + (one + 1));
            var form = new HashMap<String, String>();
            var page = HIDDEN.matcher(visitor.get("/flagga").body());
            while (page.find()) {
                form.put(page.group(1), page.group(2));
            }
            assertThat(form).containsKeys("draft", "opened");
            form.put("latitude", String.valueOf(FILLER));
            form.put("longitude", "13.4");
            form.put("category", "DARK_PATH");
            form.put("text", "Billiga glasögon");
            form.put("proof", visitor.proof(UUID.fromString(form.get("draft"))));
            form.put("website", "https://exempel.se");
            var answer = visitor.postForm("/flagga/skicka", form);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return answer;
        });
    }

    private void flood(RunningHouse house, List<Duration> normal) throws Exception {
        var somebody = new Visitor(house.address(), "127.7.0.1");
        var flood = new Thread(() -> {
            try {
                answers.addAll(together(CLIENTS, client -> floods(house, client)));
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        flood.start();
        for (var turn = 0; turn < SHARE - 1; turn++) {
            var draft = UUID.randomUUID();
            var body = body(NORMAL, 13.4, somebody.proof(draft));
            var began = System.nanoTime();
            var answer = somebody.submit(draft, body);
            normal.add(Duration.ofNanos(System.nanoTime() - began));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            somebody.get("/");
        }
        flood.join();
    }

    private Visitor.Answer floods(RunningHouse house, int client) throws IOException {
        var visitor = new Visitor(house.address(), "127.1.0." + (client + 1));
        var longitude = 13.4 + client / 1000.0;
        Visitor.Answer last = null;
        for (var post = 0; post < WITH_PROOF + WITHOUT; post++) {
            var draft = UUID.randomUUID();
            last = visitor.submit(draft, body(FLOOD, longitude, post < WITH_PROOF ? visitor.proof(draft) : ""));
            assertThat(last.status()).as(last.body()).isEqualTo(201);
        }
        return last;
    }

    /** Whoever is not trusted is asked to come back; whoever is gets in; and nobody loses what was written. */
    private void theHouseIsFull(RunningHouse house) throws Exception {
        var nonsense = body(FLOOD, 13.4, "").replace("DARK_PATH", "NO_SUCH_THING");
        answers.addAll(together(CLIENTS, client -> {
            var visitor = new Visitor(house.address(), "127.2.0." + (client + 1));
            Visitor.Answer last = visitor.submit(UUID.randomUUID(), nonsense);
            for (var post = 0; post < 11; post++) {
                last = visitor.submit(UUID.randomUUID(), nonsense);
            }
            return last;
        }));
        var program = new Visitor(house.address(), "127.6.0.1").with("Accept-Language", "sv");
        var full = untilFull(() -> program.submit(UUID.randomUUID(), nonsense));
        assertThat(full.status()).as(full.body()).isEqualTo(503);
        assertThat(full.head()).containsPattern("Retry-After: \\d+").contains("application/problem+json");
        assertThat(full.body()).contains("sparat i din telefon");

        var form = Map.of(
                "draft", UUID.randomUUID().toString(),
                "latitude", "58.96",
                "longitude", "13.4",
                "category", "DARK_PATH",
                "text", "Lampan vid trappan lyser inte.");
        var resident = new Visitor(house.address(), "127.6.0.2");
        var page = untilFull(() -> resident.postForm("/flagga/skicka", form));
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.head()).containsPattern("Retry-After: \\d+");
        assertThat(page.body()).contains("Det är fullt just nu").contains("Lampan vid trappan lyser inte.");

        var somebody = new Visitor(house.address(), "127.7.0.2");
        var draft = UUID.randomUUID();
        assertThat(somebody.submit(draft, body(NORMAL, 13.5, somebody.proof(draft)))
                        .status())
                .isEqualTo(201);
        guesses(house);
    }

    /** About the pages: an address that sends much stands last, and a full house loses nobody's words. */
    private void messagesComeInFlocks(RunningHouse house) throws Exception {
        var eager = new Visitor(house.address(), "127.4.0.1");
        for (var message = 0; message < SHARE + 2; message++) {
            assertThat(tells(eager, "Ivrigt ord").status()).isEqualTo(200);
        }
        var clients = new ArrayList<>(together(CLIENTS, client -> {
            var visitor = new Visitor(house.address(), "127.4.1." + (client + 1));
            tells(visitor, "Ord");
            return tells(visitor, "Ord");
        }));
        answers.addAll(clients);
        var late = new Visitor(house.address(), "127.4.0.2");
        var full = untilFull(() -> tells(late, "Kontrasten är för låg."));
        for (var more = 0; more < 10 && full.status() != 503; more++) {
            full = untilFull(() -> tells(late, "Kontrasten är för låg."));
        }
        assertThat(full.status()).isEqualTo(503);
        assertThat(full.head()).containsPattern("Retry-After: \\d+");
        assertThat(full.body()).contains("Det är fullt just nu").contains("Kontrasten är för låg.");
    }

    private static Visitor.Answer tells(Visitor visitor, String words) throws IOException {
        var form = "draft=%s&text=%s".formatted(UUID.randomUUID(), URLEncoder.encode(words, UTF_8));
        return visitor.send(
                "POST",
                "/tillganglighet",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                form.getBytes(UTF_8));
    }

    /** Every six seconds there is room for one more. */
    private static Visitor.Answer untilFull(Callable<Visitor.Answer> send) throws Exception {
        var answer = send.call();
        for (var again = 0; again < 5 && answer.status() != 503; again++) {
            answer = send.call();
        }
        return answer;
    }

    private void guesses(RunningHouse house) throws IOException {
        var guesser = new Visitor(house.address(), "127.5.0.1");
        var wrong = "{\"receipt\":\"0123456789ABCDEFGHJKMNPQRS\"}";
        for (var guess = 0; guess < 20; guess++) {
            assertThat(guesser.postJson("/api/receipts", wrong).status()).isEqualTo(404);
        }
        var slowed = guesser.postJson("/api/receipts", wrong);
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.head()).containsPattern("Retry-After: \\d+");
        assertThat(guesser.postForm("/kvitto", Map.of("receipt", "0123456789ABCDEFGHJKMNPQRS"))
                        .body())
                .contains("Det blev många försök");
        assertThat(new Visitor(house.address(), "127.5.0.2")
                        .postJson("/api/receipts", wrong)
                        .status())
                .isEqualTo(404);
    }

    private void stored(Path data) throws Exception {
        try (var database = EmbeddedDatabase.in(data)) {
            assertThat(database.number("select count(*) from submission where latitude = " + SAME))
                    .isEqualTo(1);
            assertThat(database.number("select count(*) from submission where latitude = " + FILLER))
                    .isEqualTo(FILLERS);
            assertThat(database.number("select count(*) from submission where trust = 'LOW' and latitude = " + FILLER))
                    .isGreaterThanOrEqualTo(FILLERS * 95 / 100);
            assertThat(database.number("select count(*) from submission where latitude = " + FLOOD))
                    .as("what was acknowledged is stored")
                    .isEqualTo(CLIENTS * (WITH_PROOF + WITHOUT));
            assertThat(database.column("select count(*) from submission where trust = 'NORMAL' and latitude = " + FLOOD
                            + " group by longitude"))
                    .as("from each address")
                    .hasSize(CLIENTS)
                    .containsOnly(String.valueOf(SHARE));
            assertThat(database.number("select count(*) from site_message where trust = 'LOW'"))
                    .as("messages from the eager address, over its share")
                    .isGreaterThanOrEqualTo(2);
            assertThat(database.number("select count(*) from site_message where trust = 'NORMAL'"))
                    .isGreaterThanOrEqualTo(SHARE + 2L * CLIENTS);
            assertThat(database.column("select distinct trust from submission where latitude = " + NORMAL))
                    .containsExactly("NORMAL");
        }
    }

    private interface Turn {
        Visitor.Answer take(int number) throws IOException;
    }

    private static List<Visitor.Answer> together(int many, Turn turn) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(many);
        try {
            var turns = new ArrayList<Callable<Visitor.Answer>>();
            for (var number = 0; number < many; number++) {
                var mine = number;
                turns.add(() -> turn.take(mine));
            }
            var all = new ArrayList<Visitor.Answer>();
            for (var taken : pool.invokeAll(turns)) {
                all.add(taken.get());
            }
            return all;
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } finally {
            pool.shutdown();
        }
    }

    private static String body(double latitude, double longitude, String proof) {
        return """
                {"category":"DARK_PATH","latitude":%s,"longitude":%s,"text":"Lampan lyser inte.","proof":"%s"}"""
                .formatted(latitude, longitude, proof);
    }

    /** For whoever reads the log of the run. */
    private static void tell(List<Duration> normal) {
        normal.sort(null);
        System.out.printf(
                "flood of %d: a normal client waited %d ms in the middle, %d ms at most%n",
                CLIENTS * (WITH_PROOF + WITHOUT),
                normal.get(normal.size() / 2).toMillis(),
                normal.get(normal.size() - 1).toMillis());
    }
}
