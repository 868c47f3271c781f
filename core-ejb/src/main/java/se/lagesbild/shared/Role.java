package se.lagesbild.shared;

/** What an actor may be; the words stand in annotations, so they are constants. */
public final class Role {
    public static final String MODERATOR = "moderator";
    public static final String COORDINATOR = "coordinator";
    public static final String ANALYST = "analyst";
    public static final String REPORTER = "reporter";
    public static final String PARTNER = "partner";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";
    /** The house itself, at its start and in its timers; no account can have it. */
    public static final String HOUSE = "house";

    /** Knows the password of an account that must have a second step, and has none yet: may set it up, and nothing else. */
    public static final String NEWCOMER = "newcomer";

    private Role() {}
}
