package se.lagesbild.shared;

import java.util.Optional;

/** Answers, at the moment of delivery, where a letter goes; erased contact has no address any more. */
public interface AddressBook {
    /** The e-mail address behind an opaque name, when this book has it. */
    Optional<Address> addressOf(Trace whom);

    /** The same for one of our letters: a book may let some of them through and not others, and name another page. */
    default Optional<Address> addressOf(Trace whom, String letter) {
        return addressOf(whom);
    }

    /**
     * Where a letter goes and in which language.
     *
     * @param page what the letter's link leads to, without the language, such as {@code /kvitto}
     */
    record Address(String email, String language, String page) {
        public Address(String email, String language) {
            this(email, language, "/kvitto");
        }
    }
}
