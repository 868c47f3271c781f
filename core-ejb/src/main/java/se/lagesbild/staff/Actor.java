package se.lagesbild.staff;

import java.util.Set;

/** Who acts in this request, and what the person may be. */
public record Actor(String name, String displayName, Set<String> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }
}
