package se.lagesbild.staff.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 1_111_111_111 / 30;

    private final Totp totp = new Totp("12345678901234567890".getBytes(US_ASCII));

    /** The table of RFC 6238, appendix B, to six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_rfc(long second, String code) {
        assertThat(totp.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_clock_that_is_one_step_off_is_understood_and_two_are_not() {
        assertThat(totp.stepOf(totp.code(NOW.minusSeconds(30)), NOW, 0)).hasValue(STEP - 1);
        assertThat(totp.stepOf(totp.code(NOW.plusSeconds(30)), NOW, 0)).hasValue(STEP + 1);
        assertThat(totp.stepOf(totp.code(NOW.minusSeconds(60)), NOW, 0)).isEmpty();
        assertThat(totp.stepOf(totp.code(NOW.plusSeconds(60)), NOW, 0)).isEmpty();
    }

    @Test
    void a_step_that_was_used_and_those_before_it_are_refused() {
        assertThat(totp.stepOf(totp.code(NOW), NOW, STEP)).isEmpty();
        assertThat(totp.stepOf(totp.code(NOW.minusSeconds(30)), NOW, STEP)).isEmpty();
        assertThat(totp.stepOf(totp.code(NOW.plusSeconds(30)), NOW, STEP)).hasValue(STEP + 1);
        assertThat(totp.stepOf("", NOW, 0)).isEmpty();
        assertThat(totp.stepOf("fel", NOW, 0)).isEmpty();
    }

    @Test
    void a_secret_is_written_as_phones_read_it() {
        assertThat(Base32.write("12345678901234567890".getBytes(US_ASCII), Base32.RFC4648))
                .isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
