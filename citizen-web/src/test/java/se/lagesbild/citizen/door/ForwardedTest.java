package se.lagesbild.citizen.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.shared.Network;

class ForwardedTest {
    private static final InetAddress PROXY = address("10.0.0.1");
    private static final InetAddress STRANGER = address("203.0.113.9");

    private final Forwarded forwarded =
            new Forwarded(Network.list("10.0.0.0/8,2001:db8::/32").orElseThrow());

    @Test
    void without_a_trusted_proxy_nobody_chooses_an_address() {
        var nobody = new Forwarded(List.of());
        assertThat(nobody.caller(PROXY, "198.51.100.1")).isEqualTo(PROXY);
        assertThat(forwarded.caller(STRANGER, "198.51.100.1")).isEqualTo(STRANGER);
        assertThat(forwarded.caller(PROXY, null)).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1 | 198.51.100.1",
                "192.0.2.66, 198.51.100.1 | 198.51.100.1",
                "192.0.2.66, 198.51.100.1, 10.0.0.2 | 198.51.100.1",
                "198.51.100.1, 2001:db8::5 | 198.51.100.1",
                "198.51.100.1:49152 | 198.51.100.1",
                "[2001:470::7]:443 | 2001:470::7",
                "2001:470::7 | 2001:470::7",
                "10.0.0.3, 10.0.0.2 | 10.0.0.3",
                "localhost | 10.0.0.1",
                "198.51.100.1, unknown | 10.0.0.1",
                "198.51.100.1, unknown, 10.0.0.2 | 10.0.0.2",
                "'' | 10.0.0.1",
                ", | 10.0.0.1"
            })
    void behind_a_trusted_proxy_the_last_stranger_counts(String header, String caller) {
        assertThat(forwarded.caller(PROXY, header)).isEqualTo(address(caller));
    }

    private static InetAddress address(String literal) {
        return Network.address(literal).orElseThrow();
    }
}
