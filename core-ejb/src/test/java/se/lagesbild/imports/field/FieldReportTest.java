package se.lagesbild.imports.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.GeoPoint;

class FieldReportTest {
    private static final Instant NOW = Instant.parse("2026-12-01T20:00:00Z");
    private static final long FACT = 17;

    private final FieldReport report =
            new FieldReport(seen("DARK_PATH", 2), "rapportor", "HOSTS", "CENTRUM", FACT, NOW);

    @Test
    void a_mistake_is_taken_back_once_and_within_a_day() {
        assertThat(report.takeBack("rapportor", NOW.plusSeconds(86_400))).isEqualTo(FACT);
        assertThat(report.takeBack("rapportor", NOW)).isNull();
        assertThat(report.asLine().takenBack()).isTrue();
    }

    @Test
    void nobody_elses_and_nothing_old_is_taken_back() {
        refused(() -> report.takeBack("kollega", NOW), "field.not-yours");
        refused(() -> report.takeBack("rapportor", NOW.plusSeconds(86_401)), "field.too-late");
    }

    @Test
    void what_was_seen_has_a_seriousness_and_nothing_has_none() {
        refused(() -> seen("DARK_PATH", 0), "field.seriousness-missing");
        var nothing = new FieldReport(seen(null, 3), "rapportor", "HOSTS", "CENTRUM", null, NOW);
        assertThat(nothing.asLine().seriousness()).isZero();
    }

    private static NewFieldReport seen(@Nullable String category, int seriousness) {
        return new NewFieldReport(new UUID(1, 2), category, seriousness, NOW, new GeoPoint(58.95, 13.4), true);
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(FieldRefused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
