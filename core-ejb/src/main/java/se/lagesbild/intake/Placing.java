package se.lagesbild.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.ServiceGoals;
import se.lagesbild.catalogue.UnknownCategory;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.shared.DomainException;

/** Checks a form against the municipality: its categories, its districts and its goals. */
@ApplicationScoped
public class Placing {
    @Inject
    Areas areas;

    @Inject
    Categories categories;

    @Inject
    Answering answering;

    @Inject
    ServiceGoals goals;

    /** Until when the municipality means to have decided. */
    LocalDate due(SubmitPlace form, Instant now) {
        return goals.now().due(form.category(), now);
    }

    String districtFor(SubmitPlace form) {
        answering.check(form);
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
}
