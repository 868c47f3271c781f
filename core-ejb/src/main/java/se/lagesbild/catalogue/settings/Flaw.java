package se.lagesbild.catalogue.settings;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Language;

/**
 * Why a change cannot be made, and which field to mend.
 *
 * @param field as the forms call it
 * @param number which of several such fields, from 1; 0 where there is one
 * @param language null where the field is the same in all
 */
public record Flaw(String field, int number, @Nullable Language language, String code) implements Serializable {
    static Flaw of(String field, String code) {
        return new Flaw(field, 0, null, code);
    }
}
