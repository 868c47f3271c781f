package se.lagesbild.imports;

/** What becomes of a row of a file. */
public enum Verdict {
    /** Not known before: becomes an observation. */
    NEW,
    /** Known by its number, with other content: becomes a new version of its observation. */
    CHANGED,
    /** Known and the same: nothing happens. */
    SEEN,
    /** Cannot be taken in; field and reason say why. */
    REJECTED,
    /** Of a municipality that was not chosen. */
    OUTSIDE
}
