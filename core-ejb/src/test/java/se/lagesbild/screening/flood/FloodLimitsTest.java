package se.lagesbild.screening.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FloodLimitsTest {
    private static final FloodLimits.Figures FIGURES = new FloodLimits.Figures(10, 600, 300, 30, 20, 1_000);

    private final HandClock clock = new HandClock();
    private final FloodLimits limits = new FloodLimits(FIGURES, clock);

    @Test
    void an_address_has_its_share_of_an_hour_and_no_more() {
        var random = new Random(7);
        var address = address("192.0.2.7");
        for (var hour = 0; hour < 12; hour++) {
            var normal = 0;
            for (var post = 0; post < 100; post++) {
                normal += limits.withinShare(address) ? 1 : 0;
                clock.pass(Duration.ofSeconds(random.nextInt(36)));
            }
            assertThat(normal).isEqualTo(10);
            clock.passTo(Duration.ofHours(hour + 1L));
        }
    }

    @Test
    void one_address_takes_nothing_from_another() {
        for (var post = 0; post < 50; post++) {
            limits.withinShare(address("192.0.2.7"));
        }
        assertThat(limits.withinShare(address("192.0.2.8"))).isTrue();
    }

    @Test
    void messages_about_the_pages_have_a_room_of_their_own() {
        for (var message = 0; message < 30; message++) {
            assertThat(limits.waitForMessage()).isZero();
        }
        assertThat(limits.waitForMessage()).isPositive();
        assertThat(limits.wait(false)).isZero();
        clock.pass(Duration.ofMinutes(2));
        assertThat(limits.waitForMessage()).isZero();
    }

    @Test
    void a_household_with_the_new_kind_of_addresses_is_one() {
        assertThat(AddressMark.prefix(address("2001:db8:1:2::7")))
                .isEqualTo(AddressMark.prefix(address("2001:db8:1:2:ffff:1:2:3")));
        assertThat(AddressMark.prefix(address("2001:db8:1:2::7")))
                .isNotEqualTo(AddressMark.prefix(address("2001:db8:1:3::7")));
        assertThat(AddressMark.prefix(address("::ffff:192.0.2.7"))).isEqualTo(AddressMark.prefix(address("192.0.2.7")));
    }

    @Test
    void a_full_house_says_when_to_come_back_and_a_flood_leaves_the_trusted_their_share() {
        for (var post = 0; post < 300; post++) {
            assertThat(limits.wait(false)).isZero();
        }
        assertThat(limits.wait(false)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(12));
        for (var post = 0; post < 600; post++) {
            assertThat(limits.wait(true)).isZero();
        }
        var wait = limits.wait(true);
        assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(6));
        clock.pass(wait);
        assertThat(limits.wait(true)).isZero();
    }

    @Test
    void memory_is_flat_whoever_comes() {
        var random = new Random(8);
        for (var post = 0; post < 20_000; post++) {
            var bytes = new byte[4];
            random.nextBytes(bytes);
            limits.withinShare(address(bytes));
            limits.wrongCode(address(bytes));
        }
        assertThat(limits.remembered()).isEqualTo(2_000);
    }

    @Test
    void a_new_day_knows_nobody_of_yesterday() {
        var marks = new AddressMark(clock);
        assertThat(marks.renewed()).isTrue();
        var before = marks.of(address("192.0.2.7"));
        assertThat(marks.renewed()).isFalse();
        assertThat(marks.of(address("192.0.2.7"))).isEqualTo(before);
        clock.pass(Duration.ofDays(1));
        assertThat(marks.renewed()).isTrue();
        assertThat(marks.of(address("192.0.2.7"))).isNotEqualTo(before);
        limits.withinShare(address("192.0.2.7"));
        clock.pass(Duration.ofDays(1));
        limits.withinShare(address("192.0.2.8"));
        assertThat(limits.remembered()).isEqualTo(1);
    }

    @Test
    void guessing_codes_slows_down_and_the_right_code_costs_nothing() {
        var address = address("192.0.2.7");
        for (var guess = 0; guess < 20; guess++) {
            assertThat(limits.waitBeforeCode(address)).isZero();
            limits.wrongCode(address);
        }
        var wait = limits.waitBeforeCode(address);
        assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(3));
        assertThat(limits.waitBeforeCode(address("192.0.2.8"))).isZero();
        clock.pass(wait);
        assertThat(limits.waitBeforeCode(address)).isZero();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A clock that goes only when it is told to. */
    private static final class HandClock extends Clock {
        private static final Instant START = Instant.parse("2026-11-24T06:00:00Z");
        private Instant now = START;

        void pass(Duration time) {
            now = now.plus(time);
        }

        void passTo(Duration sinceStart) {
            now = START.plus(sinceStart);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Stockholm");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
