package se.lagesbild.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.Areas;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.qr.Qr;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.Route;
import se.lagesbild.walk.WalkPlanning;
import se.lagesbild.walk.WalkResult;

/** One walk: its code and route, the papers that come in, what came of it, and its end. */
@Named
@ViewScoped
public class WalkDesk implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 6;

    @Inject
    WalkPlanning planning;

    @Inject
    Areas areas;

    @Inject
    Settings settings;

    private final WalkForm form = new WalkForm();
    private final StopForm stop = new StopForm();
    private final WalkSheet sheet = new WalkSheet();
    private @Nullable String code;
    private @Nullable String done;
    private boolean closing;
    private transient @Nullable Route route;
    private transient @Nullable WalkResult result;
    private transient List<PlaceHit> hits = List.of();

    /** Opens the walk that the address names. */
    public void open() throws IOException {
        try {
            form.startFrom(getRoute().walk());
        } catch (DomainException unknown) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public void change() {
        form.plan()
                .ifPresentOrElse(
                        plan -> attempt("plan.changed", () -> planning.change(named(), plan)),
                        () -> WalkWords.error("plan.dayMissing"));
    }

    public void search() {
        hits = areas.search(stop.asked(), SUGGESTIONS);
        if (hits.isEmpty()) {
            WalkWords.error("stop.nothingFound");
        }
    }

    public void addStop() {
        stop.plan()
                .ifPresentOrElse(
                        plan -> attempt("stop.added", () -> {
                            planning.addStop(named(), plan);
                            stop.clear();
                            hits = List.of();
                        }),
                        () -> WalkWords.error("stop.pointMissing"));
    }

    public void moveUp(int number) {
        attempt("stop.moved", () -> planning.moveStopUp(named(), number));
    }

    public void remove(int number) {
        attempt("stop.removed", () -> planning.removeStop(named(), number));
    }

    public void enter() {
        attempt(null, () -> sheet.enter(given -> planning.enterSheet(named(), sheet.id(), given)));
    }

    public void undo() {
        attempt(null, () -> sheet.undo(last -> planning.undoSheet(named(), last)));
    }

    public void askToClose() {
        closing = true;
    }

    public void keepOpen() {
        closing = false;
    }

    public void close() {
        attempt("close.done", () -> planning.close(named()));
        closing = false;
    }

    private void attempt(@Nullable String told, Runnable act) {
        try {
            act.run();
            if (told != null) {
                WalkWords.done(told);
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        route = null;
        result = null;
    }

    public Route getRoute() {
        var known = route;
        if (known == null) {
            known = planning.route(named());
            route = known;
        }
        return known;
    }

    public WalkResult getResult() {
        var known = result;
        if (known == null) {
            known = planning.result(named());
            result = known;
        }
        return known;
    }

    public boolean isTaking() {
        return switch (getRoute().walk().state()) {
            case OPEN, COUNTING -> true;
            case PLANNED, CLOSED -> false;
        };
    }

    /** The address to join by, as it is spread. */
    public String getAddress() {
        return settings.of(Setting.PUBLIC_URL) + "/vandring?kod="
                + getRoute().walk().code();
    }

    public String getPaper() {
        return "/vandring/" + getRoute().walk().code() + "/papper";
    }

    public String getPublicPage() {
        return "/vandring/" + getRoute().walk().code();
    }

    public String getQrPath() {
        return Qr.of(getAddress()).path();
    }

    public int getQrSize() {
        return Qr.of(getAddress()).size();
    }

    public GeoPoint getCentre() {
        var stops = getRoute().stops();
        return stops.isEmpty()
                ? areas.centreOf(getRoute().walk().district())
                        .orElseGet(() -> areas.frame().centre())
                : stops.get(stops.size() - 1).point();
    }

    public List<Question> getQuestions() {
        return List.of(Question.values());
    }

    private String named() {
        return code == null ? "" : code;
    }

    public WalkForm getForm() {
        return form;
    }

    public StopForm getStop() {
        return stop;
    }

    public WalkSheet getSheet() {
        return sheet;
    }

    public List<PlaceHit> getHits() {
        return hits == null ? List.of() : hits;
    }

    public boolean isClosing() {
        return closing;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
