package se.lagesbild.staff;

import java.util.Set;

/**
 * What an administrator fills in for a colleague.
 *
 * @param organisation code of the one that the account belongs to; empty for none
 */
public record NewAccount(String name, String displayName, String organisation, Set<String> roles, String password) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
