package se.lagesbild.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import se.lagesbild.catalogue.Cause;
import se.lagesbild.catalogue.Questionnaire;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.walk.Walks;

/** Checks the closed answers of a form against what the municipality asks, and its walk against those that there are. */
@ApplicationScoped
public class Answering {
    @Inject
    Questionnaire questionnaire;

    @Inject
    Walks walks;

    /** Throws {@link BadSubmission} for the first answer that nobody offered. */
    void check(SubmitPlace form) {
        var details = form.details();
        if (details.equals(Details.NONE)) {
            return;
        }
        var causes = questionnaire.causes().stream().map(Cause::code).collect(Collectors.toSet());
        if (!causes.containsAll(details.causes())) {
            throw new BadSubmission("causes", "cause.unknown");
        }
        var walk = details.walk();
        if (walk != null && !walks.knows(walk, details.stop())) {
            throw new BadSubmission("walk", "walk.unknown");
        }
        var questions = questionnaire.questions();
        details.answers().forEach((code, choice) -> {
            if (questions.stream()
                    .noneMatch(question -> question.code().equals(code)
                            && question.isAsked(form.category(), details.answers())
                            && question.choices().contains(choice))) {
                throw new BadSubmission("answers", "answer.unknown");
            }
        });
    }
}
