package se.lagesbild.citizen.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.publication.KnownPlaces;

/** "Det är samma": a submission that says so must name something that is published. Intake itself cannot know that. */
@RequestScoped
public class SameAs {
    /** Name of the buttons; what they say becomes the field {@code sameAs} and the category. */
    private static final String PRESSED = "same";

    private static final String FIELD = "sameAs";
    private static final String CATEGORY = "category";

    @Inject
    KnownPlaces places;

    /**
     * Looks whether it is published.
     *
     * @throws BadSubmission when it names nothing that is
     */
    public void check(@Nullable String known) {
        if (known != null && !known.isBlank() && places.named(known).isEmpty()) {
            throw new BadSubmission(FIELD, "sameAs.unknown");
        }
    }

    /** The answers after somebody pressed "det är samma", or took it back; without a press as they were. */
    public Map<String, String[]> pressed(Map<String, String[]> answers) {
        var pressed = answers.get(PRESSED);
        if (pressed == null || pressed.length == 0) {
            return answers;
        }
        var changed = new LinkedHashMap<>(answers);
        changed.remove(FIELD);
        places.named(pressed[0]).ifPresent(place -> {
            var before = answers.get(CATEGORY);
            if (before == null || before.length == 0 || !before[0].equals(place.category())) {
                // The questions that were answered belong to what was chosen before.
                changed.keySet().removeIf(name -> name.startsWith("answer."));
            }
            changed.put(CATEGORY, new String[] {place.category()});
            changed.put(FIELD, new String[] {place.known().toString()});
        });
        return changed;
    }
}
