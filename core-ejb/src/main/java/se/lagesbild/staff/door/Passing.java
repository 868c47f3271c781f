package se.lagesbild.staff.door;

/** How a code fared at the door. */
public enum Passing {
    PASSED,
    /** Let in by a recovery code, which is now used up. */
    RECOVERED,
    REFUSED,
    /** Too many wrong codes; a recovery code is taken all the same. */
    MUST_WAIT;

    public boolean letsIn() {
        return this == PASSED || this == RECOVERED;
    }
}
