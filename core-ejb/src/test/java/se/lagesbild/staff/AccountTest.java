package se.lagesbild.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Account account =
            new Account(new NewAccount("greta", "Greta", "", Set.of("moderator"), "x"), "hash", false);

    @Test
    void four_slips_are_forgiven_and_then_each_takes_longer() {
        for (var slip = 0; slip < 4; slip++) {
            account.failed(NOW);
        }
        assertThat(account.mayTry(NOW)).isTrue();
        account.failed(NOW);
        assertThat(account.mayTry(NOW.plusSeconds(1))).isFalse();
        assertThat(account.mayTry(NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void nobody_is_locked_out_for_more_than_a_minute() {
        for (var slip = 0; slip < 100; slip++) {
            account.failed(NOW);
        }
        assertThat(account.mayTry(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void a_new_password_and_a_closed_account_end_every_session() {
        var before = account.asLogin().stamp();
        account.changePassword("other");
        assertThat(account.holds(before)).isFalse();
        var between = account.asLogin().stamp();
        account.disable();
        assertThat(account.holds(between)).isFalse();
        assertThat(account.isUsable(true)).isFalse();
    }

    @Test
    void demo_people_come_in_only_while_the_demo_is_on() {
        var demo = new Account(new NewAccount("granskare", "G", "", Set.of("moderator"), "x"), "hash", true);
        assertThat(demo.isUsable(false)).isFalse();
        assertThat(demo.isUsable(true)).isTrue();
    }
}
