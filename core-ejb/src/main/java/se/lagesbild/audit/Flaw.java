package se.lagesbild.audit;

/** What somebody has done to the record behind its back. */
public enum Flaw {
    NONE,
    /** An entry says something else than it did, or is not found by what it says. */
    EDITED,
    /** An entry within the chain is missing. */
    DELETED,
    /** Two entries have changed places. */
    SWAPPED,
    /** The end of the chain is missing. */
    TRUNCATED,
    /** The chain was made anew: it hangs together, but is not the one that a checkpoint saw. */
    RECHAINED,
    /** A checkpoint has a signature that is not of this house. */
    FORGED
}
