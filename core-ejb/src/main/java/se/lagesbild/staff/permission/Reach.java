package se.lagesbild.staff.permission;

/** Whose things a permission is about. */
public enum Reach {
    /** Every organisation's. */
    ALL,
    /** Those of the organisation that the account belongs to. */
    OWN_ORGANISATION,
    /** Only one's own account. */
    SELF
}
