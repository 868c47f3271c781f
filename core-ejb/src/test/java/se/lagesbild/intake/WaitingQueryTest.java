package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.intake.waiting.Flag;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;

class WaitingQueryTest {
    private static final Instant SINCE = Instant.parse("2026-09-01T10:00:00Z");

    @Test
    void without_a_filter_only_what_is_open_is_asked_for() {
        assertThat(new WaitingQuery(WaitingFilter.ALL, SINCE).where()).isEqualTo(" where s.waiting = true");
    }

    @Test
    void every_part_of_the_filter_narrows_it() {
        var filter = new WaitingFilter("DARK_PATH", "", Flag.PERSONAL, Trust.LOW, WaitingOrder.OLDEST);
        assertThat(new WaitingQuery(filter, SINCE).where())
                .isEqualTo(" where s.waiting = true and s.content.category = :category and s.district = :district"
                        + " and s.trust = :trust and s.content.personalData = true");
    }

    @ParameterizedTest
    @CsvSource({
        "URGENT, 's.trust desc, s.dueDay asc, s.id asc', 's.trust asc, s.dueDay desc, s.id desc'",
        "OLDEST, 's.id asc', 's.id desc'",
        "NEWEST, 's.id desc', 's.id asc'",
        "CATEGORY, 's.content.category asc, s.id asc', 's.content.category desc, s.id desc'",
        "DISTRICT, 's.district asc, s.id asc', 's.district desc, s.id desc'",
    })
    void the_way_back_is_the_order_turned_round(WaitingOrder order, String forward, String back) {
        var query = in(order);
        assertThat(query.inOrder()).isEqualTo(" order by s.waiting, " + forward);
        assertThat(query.ordered(false)).isEqualTo(" order by s.waiting, " + back);
    }

    @ParameterizedTest
    @CsvSource({
        "URGENT, true,"
                + " 's.trust < :key or (s.trust = :key and (s.dueDay > :due or (s.dueDay = :due and s.id > :id)))'",
        "URGENT, false,"
                + " 's.trust > :key or (s.trust = :key and (s.dueDay < :due or (s.dueDay = :due and s.id < :id)))'",
        "CATEGORY, true, 's.content.category > :key or (s.content.category = :key and s.id > :id)'",
        "DISTRICT, false, 's.district < :key or (s.district = :key and s.id < :id)'",
    })
    void what_stands_beside_one_is_told_by_the_same_order(WaitingOrder order, boolean after, String condition) {
        var query = in(order);
        query.beside(7, "KEY", 20000, after);
        assertThat(query.where()).endsWith(" and (" + condition + ")");
    }

    @ParameterizedTest
    @CsvSource({"OLDEST, true, >", "OLDEST, false, <", "NEWEST, true, <", "NEWEST, false, >"})
    void where_the_number_is_the_order_it_is_enough(WaitingOrder order, boolean after, String sign) {
        var query = in(order);
        query.beside(7, "", 20000, after);
        assertThat(query.where()).endsWith(" and s.id " + sign + " :id");
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void every_flag_can_be_asked_for(Flag flag) {
        var filter = new WaitingFilter(null, null, flag, null, WaitingOrder.URGENT);
        assertThat(new WaitingQuery(filter, SINCE).where())
                .startsWith(" where s.waiting = true and ")
                .contains(" s.");
    }

    private static WaitingQuery in(WaitingOrder order) {
        return new WaitingQuery(new WaitingFilter(null, null, null, null, order), SINCE);
    }
}
