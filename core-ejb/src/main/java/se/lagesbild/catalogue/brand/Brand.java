package se.lagesbild.catalogue.brand;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the residents' pages look now.
 *
 * @param version grows with each change; 0 before the first
 * @param day the main colour as written; null for the house's own
 * @param alt what the logo shows, in words; empty without a logo
 */
public record Brand(long version, @Nullable String day, @Nullable String night, @Nullable Logo logo, String alt)
        implements Serializable {
    public static final Brand STANDARD = new Brand(0, null, null, null, "");
    private static final long serialVersionUID = 1L;

    public Optional<Palette> palette() {
        return day == null || night == null
                ? Optional.empty()
                : Optional.of(new Palette(Colour.of(day), Colour.of(night)));
    }
}
