package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the page behind the link in the first letter shows. */
@Named("confirm")
@RequestScoped
public class ConfirmPage {
    private String token = "";
    private String refusal = "";
    private boolean confirmed;

    void asks(String sent) {
        token = sent;
    }

    void confirmed() {
        confirmed = true;
    }

    void refused(String why) {
        refusal = why;
    }

    public String getToken() {
        return token;
    }

    public String getRefusal() {
        return refusal;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** Neither done nor refused: the question stands. */
    public boolean isAsking() {
        return !confirmed && refusal.isEmpty();
    }
}
