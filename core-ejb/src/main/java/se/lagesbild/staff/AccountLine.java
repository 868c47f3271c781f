package se.lagesbild.staff;

import java.util.Set;

/** An account as the administrator sees it in the list. */
public record AccountLine(
        long id,
        String name,
        String displayName,
        String organisation,
        Set<String> roles,
        boolean enabled,
        boolean secondStep) {
    public AccountLine {
        roles = Set.copyOf(roles);
    }
}
