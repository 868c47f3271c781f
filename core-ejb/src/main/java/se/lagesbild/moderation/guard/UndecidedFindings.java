package se.lagesbild.moderation.guard;

import java.util.EnumSet;
import java.util.Set;
import se.lagesbild.screening.personal.Finding;
import se.lagesbild.shared.DomainException;

/** A text still holds what seems to point at a person, and nobody has decided about it. Names kinds, never words. */
public final class UndecidedFindings extends DomainException {
    private static final long serialVersionUID = 1L;

    private final EnumSet<Finding.Kind> kinds;

    private UndecidedFindings(String code, EnumSet<Finding.Kind> kinds) {
        super(code, kinds.toString());
        this.kinds = kinds;
    }

    static UndecidedFindings standing(EnumSet<Finding.Kind> kinds) {
        return new UndecidedFindings("acceptance.findings-stand", kinds);
    }

    static UndecidedFindings maybeNamed() {
        return new UndecidedFindings("acceptance.name-stands", EnumSet.of(Finding.Kind.NAME));
    }

    public Set<Finding.Kind> kinds() {
        return EnumSet.copyOf(kinds);
    }
}
