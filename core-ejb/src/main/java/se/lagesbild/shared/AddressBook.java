package se.lagesbild.shared;

import java.util.Optional;

/** Answers, at the moment of delivery, where a letter goes; erased contact has no address any more. */
public interface AddressBook {
    /** The e-mail address behind an opaque name, when this book has it. */
    Optional<Address> addressOf(Trace whom);

    /** Where a letter goes and in which language. */
    record Address(String email, String language) {}
}
