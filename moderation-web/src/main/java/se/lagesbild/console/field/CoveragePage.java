package se.lagesbild.console.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.imports.field.Coverage;
import se.lagesbild.imports.field.LookedAt;

/** Where reporters have looked in the last weeks. */
@Named
@RequestScoped
public class CoveragePage {
    private static final int WEEKS = 4;

    @Inject
    LookedAt looked;

    private @Nullable List<Coverage> districts;

    public List<Coverage> getDistricts() {
        var known = districts;
        if (known == null) {
            known = looked.of(WEEKS);
            districts = known;
        }
        return known;
    }
}
