package se.lagesbild.console;

import java.text.MessageFormat;
import java.util.Base64;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.brand.Brand;
import se.lagesbild.catalogue.brand.Logo;

/**
 * How it would look.
 *
 * @param logo as an address that holds the picture itself; empty without one
 * @param day the contrast by day, in words
 * @param night the contrast by night, in words
 */
public record BrandSample(String dayColour, String nightColour, String day, String night, String logo, String alt) {
    private static final String STANDARD_DAY = "#0a5a55";
    private static final String STANDARD_NIGHT = "#7fd1c3";

    static BrandSample of(Brand draft) {
        var palette = draft.palette();
        var unchanged = say("sample.standard");
        return new BrandSample(
                palette.map(one -> one.day().written()).orElse(STANDARD_DAY),
                palette.map(one -> one.night().written()).orElse(STANDARD_NIGHT),
                palette.map(one -> said("sample.day", one.day().written(), one.byDay()))
                        .orElse(unchanged),
                palette.map(one -> said("sample.night", one.night().written(), one.byNight()))
                        .orElse(unchanged),
                address(draft.logo()),
                draft.alt());
    }

    /** Rounded down: 4.49 is not 4.5. */
    private static String said(String key, String colour, double contrast) {
        return new MessageFormat(say(key), Notices.SWEDISH)
                .format(new Object[] {colour, Math.floor(contrast * 10) / 10});
    }

    private static String say(String key) {
        return ResourceBundle.getBundle("se.lagesbild.console.utseende", Notices.SWEDISH)
                .getString(key);
    }

    private static String address(@Nullable Logo logo) {
        return logo == null
                ? ""
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png());
    }
}
