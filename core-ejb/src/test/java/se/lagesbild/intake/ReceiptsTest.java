package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceiptsTest {
    @Test
    void a_code_has_26_characters_that_cannot_be_mistaken_for_each_other() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var bytes = new byte[32];
            random.nextBytes(bytes);
            assertThat(Receipts.crockford(bytes)).matches("[0-9A-HJKMNP-TV-Z]{26}");
        }
    }

    @Test
    void every_bit_of_the_first_130_counts() {
        var zero = new byte[32];
        var before = Receipts.crockford(zero);
        for (var bit = 0; bit < 130; bit++) {
            var one = new byte[32];
            one[bit / 8] = (byte) (0x80 >> bit % 8);
            assertThat(Receipts.crockford(one)).as("bit %d", bit).isNotEqualTo(before);
        }
    }

    @Test
    void a_code_is_understood_as_people_type_it() {
        assertThat(Receipts.normalised(" ab1o-lix9 \u2013 7 ")).isEqualTo("AB1011X97");
    }
}
