package se.lagesbild.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void a_link_depends_on_the_entry_and_on_all_before_it() {
        var start = new byte[32];
        var first = Chain.link(start, "a");
        assertThat(Chain.link(start, "b")).isNotEqualTo(first);
        assertThat(Chain.link(first, "c")).isNotEqualTo(Chain.link(Chain.link(start, "b"), "c"));
        assertThat(Chain.link(start, "a")).isEqualTo(first);
    }
}
