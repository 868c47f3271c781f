package se.lagesbild.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipality may change every colour; what cannot be read is found here. */
class TokensTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*#([0-9a-f]{6})\\b");

    @ParameterizedTest(name = "{0} on {1} is at least {2}")
    @CsvSource({
        "ink, paper, 7",
        "ink, sheet, 7",
        "ink, brand-wash, 7",
        "soft-ink, paper, 4.5",
        "soft-ink, sheet, 4.5",
        "soft-ink, brand-wash, 4.5",
        "link, paper, 4.5",
        "link, sheet, 4.5",
        "link, brand-wash, 4.5",
        "on-brand, brand, 4.5",
        "on-brand, brand-strong, 4.5",
        "brand-strong, brand-wash, 4.5",
        "on-warm, warm, 4.5",
        "on-focus, focus, 4.5",
        "error, paper, 4.5",
        "error, sheet, 4.5",
        "error, error-wash, 4.5",
        "field-line, sheet, 3",
        "field-line, paper, 3",
        "brand, paper, 3",
        "ink, shade-1, 4.5",
        "ink, shade-2, 4.5",
        "ink, shade-3, 4.5",
        "on-brand, shade-4, 4.5",
        "on-brand, shade-5, 4.5"
    })
    void colours_can_be_told_apart_by_day_and_by_night(String front, String ground, double least) throws IOException {
        var css = Files.readString(Path.of("src/main/webapp/resources/css/tokens.css"));
        var dark = css.indexOf("@media (prefers-color-scheme: dark)");
        var day = tokens(css.substring(0, dark));
        var night = new HashMap<>(day);
        night.putAll(tokens(css.substring(dark)));
        assertThat(contrast(day, front, ground)).as("by day").isGreaterThanOrEqualTo(least);
        assertThat(contrast(night, front, ground)).as("by night").isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> tokens(String css) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String front, String ground) {
        var one = luminance(tokens.getOrDefault(front, ""));
        var other = luminance(tokens.getOrDefault(ground, ""));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
