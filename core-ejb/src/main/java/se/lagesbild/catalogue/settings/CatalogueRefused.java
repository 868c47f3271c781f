package se.lagesbild.catalogue.settings;

import java.util.List;
import se.lagesbild.shared.DomainException;

/** The catalogue cannot be changed so; the code says why, and the flaws say where. */
public final class CatalogueRefused extends DomainException {
    private static final long serialVersionUID = 1L;
    private final transient List<Flaw> flaws;

    public CatalogueRefused(String code) {
        this(code, List.of());
    }

    private CatalogueRefused(String code, List<Flaw> flaws) {
        super(code, code);
        this.flaws = List.copyOf(flaws);
    }

    /** Lets a plan without flaws pass. */
    public static void ifFlawed(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new CatalogueRefused("setting.flawed", flaws);
        }
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
