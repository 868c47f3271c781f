package se.lagesbild.staff;

import java.util.Set;

/**
 * An account as the administrator sees it in the list.
 *
 * @param organisation code of the one that it belongs to; empty for none
 */
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
