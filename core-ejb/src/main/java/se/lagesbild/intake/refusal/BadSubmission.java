package se.lagesbild.intake.refusal;

import java.util.Map;
import java.util.Optional;
import se.lagesbild.shared.DomainException;

/** Something in the form cannot be so; names the field, so that the sender can mend it. */
public final class BadSubmission extends DomainException {
    private static final long serialVersionUID = 1L;
    private final String field;
    private final Map<String, String> details;

    public BadSubmission(String field, String code) {
        this(field, code, Map.of());
    }

    /**
     * A refusal whose sentence names something.
     *
     * @param details what the sentence names, by placeholder
     */
    public BadSubmission(String field, String code, Map<String, String> details) {
        super(code, code);
        this.field = field;
        this.details = Map.copyOf(details);
    }

    /**
     * The place lies outside the municipality.
     *
     * @param neighbour the municipality that it lies in, where that is known
     */
    public static BadSubmission outside(Optional<String> neighbour) {
        return new BadSubmission(
                "place",
                "place.outside",
                neighbour.map(name -> Map.of("neighbour", name)).orElse(Map.of()));
    }

    /** The name of the field, as in the interface's body. */
    public String field() {
        return field;
    }

    @Override
    public Map<String, String> details() {
        return details;
    }
}
