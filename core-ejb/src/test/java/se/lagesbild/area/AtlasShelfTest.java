package se.lagesbild.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AtlasShelfTest {
    private final AtomicInteger drawn = new AtomicInteger();
    private final AtlasShelf shelf = new AtlasShelf();
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private long revision = 1;

    @Test
    void the_atlas_is_drawn_once() {
        ask();
        now = now.plus(Duration.ofHours(1));
        ask();
        assertThat(drawn).hasValue(1);
    }

    @Test
    void an_import_here_is_seen_at_once() {
        ask();
        revision = 2;
        shelf.forget(new AtlasShelf.AreasChanged());
        ask();
        assertThat(drawn).hasValue(2);
    }

    @Test
    void an_import_on_another_node_is_seen_within_seconds() {
        ask();
        revision = 2;
        now = now.plus(Duration.ofSeconds(11));
        ask();
        assertThat(drawn).hasValue(2);
    }

    private void ask() {
        shelf.current(now, () -> revision, () -> {
            drawn.incrementAndGet();
            return new Atlas(List.of(), List.of(), List.of());
        });
    }
}
