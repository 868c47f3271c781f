package se.lagesbild.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Trace;

/** Takes a verdict back, or lets it go out at once; both lead to the submission that it was about. */
@Named
@RequestScoped
public class Undoing {
    @Inject
    ModerationDesk desk;

    public @Nullable String undo(String trace) {
        return act(trace, desk::undo, "undone");
    }

    public @Nullable String tell(String trace) {
        return act(trace, desk::tell, "told");
    }

    private static @Nullable String act(String trace, Consumer<Trace> act, String outcome) {
        try {
            var decided = UUID.fromString(trace);
            act.accept(new Trace(decided));
            return "/submission.xhtml?trace=" + decided + "&done=" + outcome + "&faces-redirect=true";
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        } catch (IllegalArgumentException noTrace) {
            Notices.error("error.404.title");
        }
        return null;
    }
}
