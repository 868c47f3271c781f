package se.lagesbild.imports;

import se.lagesbild.shared.DomainException;

/** An import that cannot be looked at or carried out as asked. */
public final class ImportRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    private ImportRefused(String code, long batch) {
        super(code, "batch " + batch);
    }

    static ImportRefused unknown(long batch) {
        return new ImportRefused("import.unknown", batch);
    }

    static ImportRefused closed(long batch, ImportState state) {
        return new ImportRefused(
                state == ImportState.COMMITTED ? "import.committed-already" : "import.discarded", batch);
    }

    static ImportRefused nothingChosen(long batch) {
        return new ImportRefused("import.nothing-chosen", batch);
    }
}
