package se.lagesbild.catalogue.brand;

import java.util.Locale;
import java.util.Map;
import se.lagesbild.shared.DomainException;

/** A logo or a colour that the pages cannot take. */
public final class BrandRefused extends DomainException {
    private static final long serialVersionUID = 1L;
    private final String ratio;

    private BrandRefused(String code, String ratio) {
        super(code, code + " " + ratio);
        this.ratio = ratio;
    }

    static BrandRefused refuse(String code) {
        return new BrandRefused(code, "");
    }

    static BrandRefused contrast(String code, double ratio) {
        // Rounded down: 4.49 is not 4.5.
        return new BrandRefused(
                code,
                String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10).replace('.', ','));
    }

    @Override
    public Map<String, String> details() {
        return ratio.isEmpty() ? Map.of() : Map.of("ratio", ratio);
    }
}
