package se.lagesbild.console.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.measure.MeasureLine;
import se.lagesbild.measure.Measures;
import se.lagesbild.moderation.Dossier;

/** What is done already where a submission tells of something. */
@Named
@RequestScoped
public class NearMeasures {
    private static final int METRES = 100;

    @Inject
    Measures measures;

    private @Nullable List<MeasureLine> found;

    /** Asked once an answer, however often the page looks at it. */
    public List<MeasureLine> of(Dossier dossier) {
        var known = found;
        if (known == null) {
            var place = dossier.place();
            known = place == null ? List.of() : measures.near(place, METRES);
            found = known;
        }
        return known;
    }
}
