package se.lagesbild.shared.vault;

import se.lagesbild.shared.DomainException;

/** The keys file lacks a key that a row was sealed with, or the row's own key has been destroyed. */
public final class KeyMissing extends DomainException {
    private static final long serialVersionUID = 1L;

    KeyMissing(String id) {
        super("vault.key-missing", "key " + id + " is not in the keys file");
    }
}
