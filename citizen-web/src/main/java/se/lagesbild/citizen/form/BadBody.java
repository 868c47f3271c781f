package se.lagesbild.citizen.form;

import java.util.List;
import se.lagesbild.shared.DomainException;

/** What a program sent has not the shape that was agreed. */
public final class BadBody extends DomainException {
    private static final long serialVersionUID = 1L;
    private final transient List<Complaint> complaints;

    public BadBody(List<Complaint> complaints) {
        super("body.bad", "a body with %d faults".formatted(complaints.size()));
        this.complaints = List.copyOf(complaints);
    }

    public BadBody(String field, String code) {
        this(List.of(new Complaint(field, code)));
    }

    public List<Complaint> complaints() {
        return complaints;
    }
}
