package se.lagesbild.citizen.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {
    private static final String CODE = "0123456789ABCDEFGH1JKMNPQR";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789ABCDEFGH1JKMNPQR",
                "0123-4567-89AB-CDEF-GH1J-KMNP-QR",
                "o123 4567 89ab cdef ghij kmnp qr",
                "OI23–4567–89AB–CDEF–GHLJ–KMNP–QR"
            })
    void a_code_is_read_however_it_was_copied(String written) {
        assertThat(ReceiptCode.read(written)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789ABCDEFGH1JKMNPQRS", "0123456789ABCDEFGHUJKMNPQR", "<script>"})
    void what_is_no_code_is_not_taken_for_one(String written) {
        assertThat(ReceiptCode.read(written)).isEmpty();
    }

    @Test
    void a_code_is_shown_in_groups_of_four() {
        assertThat(ReceiptCode.groups(CODE)).containsExactly("0123", "4567", "89AB", "CDEF", "GH1J", "KMNP", "QR");
    }
}
