package se.lagesbild.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Cause;
import se.lagesbild.catalogue.Questionnaire;
import se.lagesbild.catalogue.UnknownCategory;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.outbox.Outbox;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Trace;

/** Checks a form against the municipality: its categories and its districts. */
@ApplicationScoped
public class Placing {
    @Inject
    Areas areas;

    @Inject
    Categories categories;

    @Inject
    Questionnaire questionnaire;

    @Inject
    Outbox outbox;

    String districtFor(SubmitPlace form) {
        answers(form);
        try {
            categories.named(form.category());
        } catch (UnknownCategory unknown) {
            throw new BadSubmission("category", unknown.code());
        }
        var place = form.place();
        if (place != null) {
            var found = areas.districtOf(place).map(AreaName::code);
            if (found.isEmpty() && !areas.districts().isEmpty()) {
                throw BadSubmission.outside(areas.neighbourOf(place).map(AreaName::name));
            }
            return found.orElse("");
        }
        var district = form.district();
        if (district == null) {
            if (areas.districts().isEmpty()) {
                return "";
            }
            throw new BadSubmission("district", "place.missing");
        }
        try {
            return areas.district(district).code();
        } catch (DomainException unknown) {
            throw new BadSubmission("district", unknown.code());
        }
    }

    private void answers(SubmitPlace form) {
        var details = form.details();
        if (details.equals(Details.NONE)) {
            return;
        }
        var causes = questionnaire.causes().stream().map(Cause::code).collect(Collectors.toSet());
        if (!causes.containsAll(details.causes())) {
            throw new BadSubmission("causes", "cause.unknown");
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

    void announce(Trace trace) {
        outbox.write(trace, "received");
    }
}
