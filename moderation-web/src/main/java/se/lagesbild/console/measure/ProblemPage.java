package se.lagesbild.console.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.Areas;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.measure.MeasureLine;
import se.lagesbild.measure.Measures;
import se.lagesbild.measure.ProblemLine;
import se.lagesbild.measure.Problems;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.GeoPoint;

/** One problem: written down, changed, and ended; and the measures that answer it. */
@Named
@ViewScoped
public class ProblemPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 6;
    private static final List<Integer> RADII = List.of(25, 50, 100, 150, 250, 500, 1000);

    @Inject
    Problems problems;

    @Inject
    Measures measures;

    @Inject
    Areas areas;

    @Inject
    Categories categories;

    private final ProblemForm form = new ProblemForm();
    private @Nullable String id;
    private @Nullable String done;
    private @Nullable String ending;
    private long version;
    private transient @Nullable ProblemLine problem;
    private transient @Nullable List<MeasureLine> answers;
    private transient List<PlaceHit> hits = List.of();

    /** Opens the problem that the address names; without one the page is a form for a new one. */
    public void open() {
        if (id == null) {
            return;
        }
        try {
            var known = getProblem();
            if (known != null) {
                version = known.version();
                form.startFrom(known.asNew());
            }
        } catch (DomainException unknown) {
            Acting.notFound();
        }
    }

    public @Nullable String write() {
        return Acting.attempt(() -> problems.write(form.problem()))
                .map(number -> "/problembild.xhtml?faces-redirect=true&id=" + number + "&done=written")
                .orElse(null);
    }

    public void change() {
        then(Acting.done("problem.changed", () -> problems.change(number(), form.problem(), version)));
    }

    public void end() {
        then(Acting.done("problem.ended", () -> problems.end(number(), ending == null ? "" : ending, version)));
    }

    public void takeUp() {
        then(Acting.done("problem.takenUp", () -> problems.takeUp(number(), version)));
    }

    private void then(boolean acted) {
        problem = null;
        var known = getProblem();
        if (acted && known != null) {
            version = known.version();
            ending = null;
            form.startFrom(known.asNew());
        }
    }

    public void search() {
        hits = areas.search(form.asked(), SUGGESTIONS);
        if (hits.isEmpty()) {
            MeasureSay.WORDS.error("form.nothingFound");
        }
    }

    private long number() {
        return Acting.number(id);
    }

    /** Null on the page for a new one. */
    public @Nullable ProblemLine getProblem() {
        if (id != null && problem == null) {
            problem = problems.named(number());
        }
        return problem;
    }

    public List<MeasureLine> getAnswers() {
        var known = answers;
        if (known == null) {
            known = measures.against(number());
            answers = known;
        }
        return known;
    }

    /** Where the map opens. */
    public GeoPoint getCentre() {
        var latitude = form.getLatitude();
        var longitude = form.getLongitude();
        return latitude == null || longitude == null ? areas.frame().centre() : new GeoPoint(latitude, longitude);
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    public List<Integer> getRadii() {
        return RADII;
    }

    public List<PlaceHit> getHits() {
        return hits == null ? List.of() : hits;
    }

    public ProblemForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }

    public @Nullable String getEnding() {
        return ending;
    }

    public void setEnding(@Nullable String ending) {
        this.ending = ending;
    }
}
