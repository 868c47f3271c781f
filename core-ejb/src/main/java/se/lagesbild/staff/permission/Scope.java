package se.lagesbild.staff.permission;

/**
 * Whose things somebody may see.
 *
 * @param all every organisation's
 * @param organisation code of the only one, when it is not all; never blank
 */
public record Scope(boolean all, String organisation) {
    public static final Scope ALL = new Scope(true, "");

    public Scope {
        if (!all && organisation.isBlank()) {
            throw new IllegalArgumentException("nobody's things are not somebody's own");
        }
    }

    static Scope of(String organisation) {
        return new Scope(false, organisation);
    }

    public boolean holds(String other) {
        return all || organisation.equals(other);
    }
}
