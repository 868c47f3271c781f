package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.Areas;
import se.lagesbild.area.incoming.AreaFile;
import se.lagesbild.area.incoming.AreaImports;
import se.lagesbild.area.incoming.DivisionKind;
import se.lagesbild.area.incoming.DivisionLine;
import se.lagesbild.area.incoming.FocusArea;
import se.lagesbild.intake.AreaShift;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.GeoPoint;

/** The divisions: a file is looked at before anything changes, and an earlier version can be taken back. */
@Named
@ViewScoped
public class AreasPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/omraden.xhtml?faces-redirect=true";

    @Inject
    AreaImports imports;

    @Inject
    Areas areas;

    @Inject
    AreaShift shift;

    @Inject
    Clock clock;

    private transient @Nullable Part file;
    private String division = DivisionKind.DISTRICT.name();
    private transient @Nullable AreaSight sight;
    private transient @Nullable List<DivisionLine> versions;
    private transient @Nullable List<Focus> focus;
    private transient @Nullable DivisionLine asked;
    private @Nullable String done;

    @PostConstruct
    void load() {
        sight = imports.look().map(look -> AreaSight.of(look, shift)).orElse(null);
        versions = areas.versions();
    }

    public @Nullable String upload() throws IOException {
        var sent = Objects.requireNonNull(file); // the form requires it
        try (var content = sent.getInputStream()) {
            imports.stage(DivisionKind.valueOf(division), nameOf(sent), content.readNBytes(AreaFile.MAX_BYTES + 1));
            return HERE + "&done=staged";
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
    }

    public @Nullable String putInForce() {
        return attempt("inForce", imports::putInForce);
    }

    public @Nullable String cancel() {
        return attempt("cancelled", imports::cancel);
    }

    public void ask(DivisionLine line) {
        asked = line;
    }

    public void leaveIt() {
        asked = null;
    }

    public @Nullable String takeBack(DivisionLine line) {
        return attempt(
                "takenBack", () -> areas.takeBack(line.id(), LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN)));
    }

    private @Nullable String attempt(String outcome, Runnable act) {
        try {
            act.run();
            return HERE + "&done=" + outcome;
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
    }

    /** The last part of the name; some browsers send the whole path, which is nobody's business. */
    private static String nameOf(Part part) {
        var name = part.getSubmittedFileName();
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** A focus area in words. */
    public record Focus(String name, String term, String state) {}

    public List<Focus> getFocus() {
        var known = focus;
        if (known == null) {
            var today = LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN);
            known = areas.focus().stream()
                    .map(one -> new Focus(
                            one.name(), AreaWords.term(one.term()), AreaWords.say("focus." + state(one, today))))
                    .toList();
            focus = known;
        }
        return known;
    }

    private static String state(FocusArea one, LocalDate today) {
        return one.term().isOver(today) ? "over" : one.term().isToCome(today) ? "toCome" : "now";
    }

    public List<String> getDivisions() {
        return Stream.of(DivisionKind.values()).map(Enum::name).toList();
    }

    public GeoPoint getCentre() {
        return areas.frame().centre();
    }

    public @Nullable AreaSight getSight() {
        return sight;
    }

    public List<DivisionLine> getVersions() {
        var known = versions;
        if (known == null) {
            known = areas.versions();
            versions = known;
        }
        return known;
    }

    public @Nullable DivisionLine getAsked() {
        return asked;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
