package se.lagesbild.shared;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/**
 * A refusal in the domain's own words. It rolls the transaction back and is told to people through the word bundle of
 * the room that refused: the code is the key.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * @param code key in the word bundles, such as {@code submission.draft-reused}
     * @param message for the log; holds ids and numbers, never words that people wrote
     */
    protected DomainException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The values that the sentence behind {@link #code()} may name, by placeholder. */
    public Map<String, String> details() {
        return Map.of();
    }
}
