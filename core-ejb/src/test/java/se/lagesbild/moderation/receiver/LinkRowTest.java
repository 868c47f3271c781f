package se.lagesbild.moderation.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/** The life of a link. */
class LinkRowTest {
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final LinkRow row = new LinkRow(
            new Sending(
                    new Trace(new UUID(0, 1)),
                    Receiver.OTHER_DEPARTMENT,
                    Ground.DUTY_TO_GUIDE,
                    "felanmalan@demostad.example",
                    "granskare",
                    NOON,
                    "DARK_PATH",
                    "centrum",
                    new GeoPoint(58.95, 13.4),
                    NOON,
                    null,
                    null,
                    "Lampan är trasig."),
            new byte[] {1},
            new byte[] {2});

    @Test
    void it_opens_nothing_before_the_letter_has_left() {
        assertThat(row.state(NOON)).isEqualTo(LinkState.WAITING);
        assertThatThrownBy(() -> row.open(NOON)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void it_is_opened_once() {
        row.leavesWith(OneTimeLink.fresh(), NOON);
        row.open(NOON.plusSeconds(60));
        assertThat(row.state(NOON.plusSeconds(61))).isEqualTo(LinkState.OPENED);
        assertThatThrownBy(() -> row.open(NOON.plusSeconds(61))).isInstanceOf(LinkSpent.class);
    }

    @Test
    void it_lives_for_fourteen_days_from_when_the_letter_left() {
        var left = NOON.plus(Duration.ofHours(3));
        row.leavesWith(OneTimeLink.fresh(), left);
        var end = left.plus(Duration.ofDays(14));
        assertThat(row.state(end.minusSeconds(1))).isEqualTo(LinkState.SENT);
        assertThat(row.state(end)).isEqualTo(LinkState.STALE);
        assertThatThrownBy(() -> row.open(end)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void what_is_withdrawn_opens_nothing_and_what_was_read_stays_read() {
        row.leavesWith(OneTimeLink.fresh(), NOON);
        row.withdraw(NOON);
        assertThat(row.state(NOON)).isEqualTo(LinkState.WITHDRAWN);
        assertThatThrownBy(() -> row.open(NOON)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_link_is_long_and_never_the_same() {
        var link = OneTimeLink.fresh();
        assertThat(link.token()).hasSize(32).isNotEqualTo(OneTimeLink.fresh().token());
        assertThat(link.hash()).hasSize(32).isEqualTo(new OneTimeLink(link.token()).hash());
        assertThat(link.page()).isEqualTo("/moderation/vidare.xhtml?kod=" + link.token());
    }
}
