package se.lagesbild.area.basemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagesbild.shared.Clocks;

class ForeignMapTest {
    private static final Instant TODAY = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private Answer answer = exchange -> send(exchange, 200, "image/png", "tile".getBytes(UTF_8));

    /** What the stand-in for the municipality's map server does. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            answer.to(exchange);
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_tile_is_fetched_by_its_numbers() {
        answer = exchange -> send(
                exchange,
                200,
                "image/webp; q=1",
                exchange.getRequestURI().getPath().getBytes(UTF_8));
        assertThat(ask(TODAY)).hasValueSatisfying(tile -> {
            assertThat(new String(tile.image(), UTF_8)).isEqualTo("/15/17000/9000");
            assertThat(tile.contentType()).isEqualTo("image/webp");
        });
    }

    @Test
    void a_tile_is_fetched_once_and_then_read_from_the_disk() {
        ask(TODAY);
        ask(TODAY.plus(Duration.ofDays(29)));
        assertThat(asked).hasValue(1);
    }

    @Test
    void an_old_tile_is_fetched_anew() {
        ask(TODAY);
        ask(TODAY.plus(Duration.ofDays(31)));
        assertThat(asked).hasValue(2);
    }

    @Test
    void an_old_tile_is_better_than_none_when_the_map_is_down() {
        ask(TODAY);
        server.stop(0);
        assertThat(ask(TODAY.plus(Duration.ofDays(400)))).isPresent();
    }

    @Test
    void a_page_with_an_error_on_it_is_no_tile() {
        answer = exchange -> send(exchange, 200, "text/html", "<p>not licensed</p>".getBytes(UTF_8));
        assertThat(ask(TODAY)).isEmpty();
    }

    @Test
    void a_refusal_is_no_tile() {
        answer = exchange -> send(exchange, 403, "image/png", "tile".getBytes(UTF_8));
        assertThat(ask(TODAY)).isEmpty();
    }

    @Test
    void an_image_that_is_too_large_is_let_go() {
        answer = exchange -> send(exchange, 200, "image/png", new byte[600 << 10]);
        assertThat(ask(TODAY)).isEmpty();
    }

    @Test
    void a_redirect_within_the_server_is_followed_but_none_to_another() {
        answer = exchange -> {
            if (exchange.getRequestURI().getPath().equals("/moved")) {
                send(exchange, 200, "image/jpeg", "tile".getBytes(UTF_8));
            } else {
                exchange.getResponseHeaders().add("Location", "/moved");
                send(exchange, 302, "text/plain", new byte[0]);
            }
        };
        assertThat(ask(TODAY)).isPresent();
        answer = exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", "http://127.0.0.2:" + server.getAddress().getPort() + "/moved");
            send(exchange, 302, "text/plain", new byte[0]);
        };
        assertThat(map(TODAY.plus(Duration.ofDays(40)), 1 << 20).tile(15, 17_001, 9_000))
                .isEmpty();
    }

    @Test
    void a_server_that_says_nothing_is_not_waited_for() {
        var never = new CountDownLatch(1);
        answer = exchange -> await(never);
        assertThat(ask(TODAY)).isEmpty();
        never.countDown();
    }

    @Test
    void many_who_ask_for_the_same_tile_are_one_question() throws Exception {
        var opened = new CountDownLatch(1);
        answer = exchange -> {
            await(opened);
            send(exchange, 200, "image/png", "tile".getBytes(UTF_8));
        };
        var map = map(TODAY, 1 << 20);
        var crowd = Executors.newFixedThreadPool(6);
        var answers = new ArrayList<Future<Optional<Tile>>>();
        for (int i = 0; i < 6; i++) {
            answers.add(crowd.submit(() -> map.tile(15, 17_000, 9_000)));
        }
        opened.countDown();
        for (var given : answers) {
            assertThat(given.get(5, TimeUnit.SECONDS)).isPresent();
        }
        crowd.shutdown();
        assertThat(asked).hasValue(1);
    }

    @Test
    void the_disk_holds_a_bounded_number_of_bytes_and_the_oldest_go_first() throws IOException {
        answer = exchange -> send(exchange, 200, "image/png", new byte[1000]);
        for (int i = 0; i < 10; i++) {
            map(TODAY.plusSeconds(i), 4500).tile(15, i, 0);
        }
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeLessThanOrEqualTo(4);
        }
        assertThat(map(TODAY, 4500).tile(15, 9, 0)).isPresent();
        assertThat(asked).hasValue(10);
    }

    @Test
    void a_tile_that_cannot_be_is_not_asked_for() {
        assertThat(map(TODAY, 1 << 20).tile(3, 8, 0)).isEmpty();
        assertThat(map(TODAY, 1 << 20).tile(-1, 0, 0)).isEmpty();
        assertThat(map(TODAY, 1 << 20).tile(40, 0, 0)).isEmpty();
        assertThat(asked).hasValue(0);
    }

    private Optional<Tile> ask(Instant now) {
        return map(now, 1 << 20).tile(15, 17_000, 9_000);
    }

    private ForeignMap map(Instant now, long bytes) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}";
        return new ForeignMap(
                new TileFetcher(address, Duration.ofMillis(700)),
                new TileStore(folder, bytes),
                Clock.fixed(now, Clocks.SWEDEN));
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
