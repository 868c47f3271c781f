package se.lagesbild.console.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.measure.NewProblem;
import se.lagesbild.measure.ProblemPlace;
import se.lagesbild.measure.ProblemText;
import se.lagesbild.shared.GeoPoint;

/** What is filled in about a problem; the map's cross fills in the point. */
public class ProblemForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_RADIUS = 100;

    private String title = "";
    private String what = "";
    private String hours = "";
    private String affected = "";
    private String causes = "";
    private @Nullable String since;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private int radius = USUAL_RADIUS;
    private String[] categories = {};
    private @Nullable String search;

    void startFrom(NewProblem problem) {
        title = problem.text().title();
        what = problem.text().what();
        hours = problem.text().hours();
        affected = problem.text().affected();
        causes = problem.text().causes();
        since = problem.since().toString();
        latitude = problem.place().centre().latitude();
        longitude = problem.place().centre().longitude();
        radius = problem.place().radius();
        categories = problem.categories().toArray(String[]::new);
    }

    /**
     * The problem.
     *
     * @throws Unfinished when a day or the point is missing or cannot be read
     */
    NewProblem problem() {
        var text = new ProblemText(title, what, hours, affected, causes);
        if (latitude == null || longitude == null) {
            throw new Unfinished("form.pointMissing");
        }
        try {
            return new NewProblem(
                    text,
                    new ProblemPlace(new GeoPoint(latitude, longitude), radius),
                    Set.of(categories),
                    LocalDate.parse(since == null ? "" : since));
        } catch (DateTimeParseException noDay) {
            throw new Unfinished("form.sinceMissing");
        } catch (IllegalArgumentException nowhere) {
            throw new Unfinished("form.pointMissing");
        }
    }

    String asked() {
        return search == null ? "" : search.strip();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = said(title);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = said(what);
    }

    public String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = said(hours);
    }

    public String getAffected() {
        return affected;
    }

    public void setAffected(@Nullable String affected) {
        this.affected = said(affected);
    }

    public String getCauses() {
        return causes;
    }

    public void setCauses(@Nullable String causes) {
        this.causes = said(causes);
    }

    public @Nullable String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since;
    }

    public @Nullable Double getLatitude() {
        return latitude;
    }

    public void setLatitude(@Nullable Double latitude) {
        this.latitude = latitude;
    }

    public @Nullable Double getLongitude() {
        return longitude;
    }

    public void setLongitude(@Nullable Double longitude) {
        this.longitude = longitude;
    }

    public int getRadius() {
        return radius;
    }

    public void setRadius(int radius) {
        this.radius = radius;
    }

    public String[] getCategories() {
        return categories.clone();
    }

    public void setCategories(String[] categories) {
        this.categories = categories.clone();
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
