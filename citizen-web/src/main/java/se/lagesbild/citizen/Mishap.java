package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the page of mishaps tells. */
@Named
@RequestScoped
public class Mishap {
    private int status = 404;
    private String incident = "";

    void happened(int code, String number) {
        status = code;
        incident = number;
    }

    /** The part of the word keys: the three things that a person can do something about, and all the rest. */
    public String getKind() {
        return switch (status) {
            case 404, 405 -> "missing";
            case 403 -> "refused";
            case 413 -> "heavy";
            case 429 -> "often";
            default -> status >= 500 ? "broken" : "odd";
        };
    }

    public String getIncident() {
        return incident;
    }
}
