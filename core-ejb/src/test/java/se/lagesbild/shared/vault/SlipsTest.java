package se.lagesbild.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlipsTest {
    private static final UUID SLIP = new UUID(1, 2);

    @TempDir
    Path folder;

    private Slips slips = new Slips();

    @BeforeEach
    void open() {
        slips = new Slips(keysIn(folder));
    }

    static Keys keysIn(Path folder) {
        return new Keys() {
            @Override
            public Path beside(String ending) {
                return folder.resolve("keys" + ending);
            }
        };
    }

    @Test
    void what_was_written_is_read_and_is_never_the_same() {
        var secret = slips.write(SLIP);
        assertThat(secret).hasSize(32);
        assertThat(slips.read(SLIP)).isEqualTo(secret);
        assertThat(slips.write(new UUID(3, 4))).isNotEqualTo(secret);
        assertThat(slips.hold(SLIP)).isTrue();
    }

    @Test
    void only_the_house_may_read_it() throws Exception {
        slips.write(SLIP);
        var file = folder.resolve("keys.d").resolve("00").resolve(SLIP.toString());
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys.d"))).hasSize(3);
    }

    @Test
    void a_slip_tells_the_hour_and_not_the_minute() throws Exception {
        slips.write(SLIP);
        var told = Files.getLastModifiedTime(
                        folder.resolve("keys.d").resolve("00").resolve(SLIP.toString()))
                .toInstant();
        assertThat(told)
                .isEqualTo(told.truncatedTo(ChronoUnit.HOURS))
                .isAfter(Instant.now().minusSeconds(7200));
    }

    @Test
    void whether_it_can_be_written_is_tried_and_leaves_nothing() throws Exception {
        assertThat(slips.writable()).isTrue();
        assertThat(shownBefore(Instant.MAX)).isEmpty();
        var file = Files.createFile(folder.resolve("file"));
        assertThat(new Slips(keysIn(file)).writable()).isFalse();
    }

    @Test
    void a_slip_is_destroyed_once_and_a_second_time_does_no_harm() {
        slips.write(SLIP);
        slips.destroy(SLIP);
        slips.destroy(SLIP);
        assertThat(slips.hold(SLIP)).isFalse();
        assertThatThrownBy(() -> slips.read(SLIP)).isInstanceOf(KeyMissing.class);
    }

    @Test
    void a_slip_is_never_written_over_another() {
        slips.write(SLIP);
        assertThatThrownBy(() -> slips.write(SLIP)).isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void only_grown_up_slips_are_shown() {
        slips.write(SLIP);
        assertThat(shownBefore(Instant.EPOCH)).isEmpty();
        assertThat(shownBefore(Instant.MAX)).containsExactly(SLIP);
    }

    private Set<UUID> shownBefore(Instant moment) {
        var shown = new HashSet<UUID>();
        slips.each(moment, shown::addAll);
        return shown;
    }
}
