package se.lagesbild.citizen.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import se.lagesbild.citizen.Said;
import se.lagesbild.intake.refusal.BadSubmission;

/** What the form for flaws in accessibility shows: what was written, and what has to be corrected. */
@Named("flaw")
@RequestScoped
public class MessagePage {
    private MessageForm form = MessageForm.empty();
    private List<Said> said = List.of();
    private boolean crowded;

    /** Shows a form as it was left. */
    void fill(MessageForm left) {
        form = left;
    }

    /** There is no room just now; what was written stays. */
    void crowded(MessageForm sent) {
        fill(sent);
        crowded = true;
    }

    void refuse(MessageForm sent, BadSubmission refusal, String sentence) {
        fill(sent);
        // The field of the words is not called as that of the other form, whose script it does not have.
        said = List.of(new Said(refusal.field(), refusal.field().equals("text") ? "flaw" : refusal.field(), sentence));
    }

    public MessageForm getForm() {
        return form;
    }

    public boolean isCrowded() {
        return crowded;
    }

    public List<Said> getSaid() {
        return said;
    }

    /** The complaint about a field; empty where there is none. */
    public String complaint(String field) {
        return said.stream()
                .filter(one -> one.field().equals(field))
                .map(Said::message)
                .findFirst()
                .orElse("");
    }
}
