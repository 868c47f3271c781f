package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.moderation.PastVerdict;
import se.lagesbild.moderation.again.AgainDesk;
import se.lagesbild.moderation.again.Past;
import se.lagesbild.shared.DomainException;

/** What was decided about the submission before, and taking it up again. */
@Named("secondLook")
@RequestScoped
public class SecondLookPage {
    @Inject
    AgainDesk desk;

    @Inject
    Say say;

    private @Nullable Past past;

    /** Asked once an answer. */
    public Past past(Dossier dossier) {
        var known = past;
        if (known == null) {
            known = desk.past(dossier.trace());
            past = known;
        }
        return known;
    }

    /** Decided and told: it cannot be undone, but taken up again. */
    public boolean mayTakeUp(Dossier dossier) {
        return dossier.toldAt() == null
                && switch (dossier.status()) {
                    case ACCEPTED, REJECTED, MERGED, FORWARDED -> true;
                    case RECEIVED, IN_REVIEW, QUESTION, WITHDRAWN -> false;
                };
    }

    public @Nullable String takeUp(Dossier dossier) {
        try {
            desk.takeUp(dossier.trace(), dossier.version());
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
        return "/submission.xhtml?trace=" + dossier.trace().uuid() + "&done=reopened&faces-redirect=true";
    }

    /** What it was, by whom and when, in one line. */
    public String line(PastVerdict one) {
        var reason = one.reason();
        var receiver = one.forwardedTo();
        var what = reason != null
                ? Notices.desk("past.rejected") + " " + say.reason(reason.name())
                : receiver != null
                        ? ForwardWords.say("past") + " " + ForwardWords.say("receiver." + receiver)
                        : Notices.desk("past.used");
        return what + ", " + say.who(one.by()) + ", " + say.moment(one.at())
                + (one.stands() ? "" : ", " + Notices.desk("past.undone"));
    }
}
