package se.lagesbild.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.7, 10.0.0.7, true",
        "10.0.0.7, 10.0.0.8, false",
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.128/25, 192.0.2.129, true",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "10.0.0.0/8, ::1, false",
        "::ffff:10.0.0.7, 10.0.0.7, true",
        "0.0.0.0/0, 203.0.113.9, true"
    })
    void an_address_is_in_a_network_or_not(String network, String address, boolean inside) {
        assertThat(Network.list(network)
                        .orElseThrow()
                        .get(0)
                        .holds(Network.address(address).orElseThrow()))
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.local",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/",
                "1:2",
                "::/129",
                "a,b",
                "10.0.0.7 10.0.0.8"
            })
    void anything_else_is_no_network(String written) {
        assertThat(Network.list(written)).isEmpty();
    }

    @Test
    void several_stand_with_commas_between_and_none_is_none() {
        assertThat(Network.list("10.0.0.7, 2001:db8::/32").orElseThrow()).hasSize(2);
        assertThat(Network.list("").orElseThrow()).isEmpty();
    }

    @Test
    void a_name_is_never_looked_up() {
        assertThat(Network.address("localhost")).isEmpty();
        assertThat(Network.address("")).isEmpty();
    }
}
