package se.lagesbild.imports;

/** How far an import has come; a committed or discarded one stays as it is. */
public enum ImportState {
    STAGED,
    COMMITTED,
    DISCARDED
}
