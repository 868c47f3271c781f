package se.lagesbild.shared.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] KEY = new byte[32];
    private static final byte[] ROW = {1, 2, 3};

    @Test
    void what_was_sealed_comes_out_again() {
        var sealed = Seal.close(KEY, ROW, "Mörkt vid tunneln".getBytes(UTF_8));
        assertThat(new String(Seal.open(KEY, ROW, sealed), UTF_8)).isEqualTo("Mörkt vid tunneln");
    }

    @Test
    void the_same_words_are_never_sealed_alike() {
        assertThat(Seal.close(KEY, ROW, new byte[10])).isNotEqualTo(Seal.close(KEY, ROW, new byte[10]));
    }

    @Test
    void a_changed_byte_another_key_and_another_row_are_noticed() {
        var sealed = Seal.close(KEY, ROW, new byte[10]);
        var otherKey = new byte[32];
        otherKey[0] = 1;
        assertThatThrownBy(() -> Seal.open(otherKey, ROW, sealed)).isInstanceOf(KeyMissing.class);
        assertThatThrownBy(() -> Seal.open(KEY, new byte[] {9}, sealed)).isInstanceOf(KeyMissing.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> Seal.open(KEY, ROW, sealed)).isInstanceOf(KeyMissing.class);
    }
}
