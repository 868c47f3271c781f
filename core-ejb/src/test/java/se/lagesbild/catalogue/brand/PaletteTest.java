package se.lagesbild.catalogue.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteTest {
    /** Values that the W3C's own examples and formula give. */
    @Test
    void contrast_is_what_wcag_says() {
        assertThat(Colour.of("#000000").contrast(Colour.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isCloseTo(1, within(1e-9));
        assertThat(Colour.of("#777777").contrast(Colour.WHITE)).isCloseTo(4.478, within(0.001));
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isCloseTo(4.542, within(0.001));
        assertThat(Colour.of("ff0000").contrast(Colour.WHITE)).isCloseTo(3.998, within(0.001));
        assertThat(Colour.of("#0a5a55").written()).isEqualTo("#0a5a55");
    }

    @Test
    void what_is_no_colour_is_refused() {
        for (var written : new String[] {"", "red", "#12345", "#12345g", "#0a5a55;}", "url(x)"}) {
            assertThatThrownBy(() -> Colour.of(written)).as(written).isInstanceOf(BrandRefused.class);
        }
    }

    @Test
    void a_pale_colour_is_refused_with_its_contrast() {
        var pale = catchThrowableOfType(
                BrandRefused.class, () -> Palette.of(Colour.of("#ffcf4a")).mustBeReadable());
        assertThat(pale.code()).isEqualTo("brand.pale-by-day");
        assertThat(pale.details()).isEqualTo(Map.of("ratio", "1,3"));
        var almost = catchThrowableOfType(
                BrandRefused.class, () -> Palette.of(Colour.of("#777777")).mustBeReadable());
        assertThat(almost.details().get("ratio")).startsWith("3,").isNotEqualTo("4,5");
        var dark = catchThrowableOfType(
                BrandRefused.class, () -> new Palette(Colour.of("#005293"), Colour.of("#005293")).mustBeReadable());
        assertThat(dark.code()).isEqualTo("brand.dark-by-night");
    }

    @Test
    void a_night_colour_is_made_for_any_day_colour_and_can_be_read() {
        var dice = new Random(17);
        for (var number = 0; number < 2000; number++) {
            var palette = Palette.of(new Colour(dice.nextInt(256), dice.nextInt(256), dice.nextInt(256)));
            assertThat(palette.byNight()).as("%s", palette).isGreaterThanOrEqualTo(Palette.READABLE);
        }
        assertThat(Palette.of(Colour.of("#005293")).byDay()).isGreaterThan(6);
    }

    /** The ratio that is counted is the worst of those that the sheet gives the pages. */
    @Test
    void the_sheet_holds_nothing_but_colours() {
        assertThat(Palette.of(Colour.of("#005293")).css())
                .startsWith(":root { --brand: #005293;")
                .contains("prefers-color-scheme: dark")
                .matches("(?s)[-:@(){}; a-z0-9#\\n]+");
    }
}
