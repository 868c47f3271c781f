package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import se.lagesbild.screening.proof.FormClock;

/** What tells a person from a program that fills in forms; the pages carry it from one to the next. */
@Named
@RequestScoped
public class Signs {
    @Inject
    HttpServletRequest request;

    @Inject
    FormClock clock;

    /** When the form was first opened, signed. */
    public String getOpened() {
        var sent = sent("opened");
        return clock.knows(sent) ? sent : clock.stamp();
    }

    /** What stands in the field that no person sees. */
    public String getWebsite() {
        return sent("website");
    }

    String proof() {
        return sent("proof");
    }

    /** Sent faster than anybody writes, or with the field filled in that no person sees. */
    boolean areOdd() {
        return !getWebsite().isEmpty() || !clock.isHumanPace(sent("opened"));
    }

    private String sent(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
