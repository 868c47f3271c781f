package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.citizen.form.WalkForm;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Words;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.Route;
import se.lagesbild.walk.WalkLine;
import se.lagesbild.walk.WalkResult;
import se.lagesbild.walk.WalkState;

/** What the pages of a walk show. */
@Named("tour")
@RequestScoped
public class WalkPage {
    /** A stop as the route shows it; {@code next} is the one to go to now. */
    public record Stage(Route.Halt stop, boolean done, boolean next) {}

    /** A question at a stop and what was answered, empty when nothing was. */
    public record Asked(String code, String name, String ask, String low, String high, String given) {}

    @Inject
    Visit visit;

    @Inject
    Areas areas;

    private @Nullable Route route;
    private @Nullable WalkResult result;
    private WalkForm form = WalkForm.of(List.of(), name -> "");
    private String typed = "";
    private List<Said> said = List.of();
    private int number;
    private int saved;

    void fill(Route found, WalkForm sent) {
        route = found;
        form = sent;
    }

    void at(int stop) {
        number = stop;
    }

    void saved(int stop) {
        form = form.done(stop);
        saved = stop;
    }

    void told(WalkResult counted) {
        result = counted;
    }

    void refuse(String code, DomainException unknown) {
        typed = code;
        said = List.of(Said.of("kod", speech().refusal(unknown)));
    }

    void refuse(DomainException refusal) {
        said = List.of(Said.of("fragor", speech().refusal(refusal)));
    }

    void wrongGroup() {
        said = List.of(Said.of("people", speech().complaint("answers.people-wrong")));
    }

    public WalkLine getWalk() {
        return route().walk();
    }

    public WalkForm getForm() {
        return form;
    }

    public Set<Map.Entry<String, String>> getCarried() {
        return form.fields().entrySet();
    }

    public String getTyped() {
        return typed;
    }

    public List<Said> getSaid() {
        return said;
    }

    public String getComplaint() {
        return said.stream().map(Said::message).findFirst().orElse("");
    }

    /** The address of one of the walk's pages; none is its route. */
    public String link(String rest) {
        return visit.link("/vandring/" + getWalk().code() + rest);
    }

    public boolean isOpen() {
        return getWalk().state() == WalkState.OPEN;
    }

    public String getState() {
        return getWalk().state().name();
    }

    public String getPeriod() {
        return getWalk().from().equals(getWalk().to())
                ? day(getWalk().from())
                : speech().say(
                                "walk.period",
                                day(getWalk().from()),
                                day(getWalk().to()));
    }

    public String getFrom() {
        return day(getWalk().from());
    }

    public String getResultOn() {
        return day(getWalk().resultOn());
    }

    public String getArea() {
        return areas.districts().stream()
                .filter(area -> area.code().equals(getWalk().district()))
                .map(AreaName::name)
                .findFirst()
                .orElse(visit.getMunicipality());
    }

    public List<Stage> getStages() {
        var next = next().map(Route.Halt::number).orElse(0);
        return route().stops().stream()
                .map(stop -> new Stage(stop, form.done().contains(stop.number()), stop.number() == next))
                .toList();
    }

    /** The next stop to go to: the first one after the last saved that is not answered, else the first of all. */
    public Route.@Nullable Halt getNext() {
        return next().orElse(null);
    }

    public String getNextLabel() {
        return next().map(stop -> speech().say(isBegun() ? "walk.next" : "walk.begin", stop.name()))
                .orElse("");
    }

    public boolean isAllDone() {
        return !route().stops().isEmpty() && next().isEmpty();
    }

    public boolean isBegun() {
        return !form.done().isEmpty();
    }

    public Route.Halt getStop() {
        return route().stop(number).orElseThrow();
    }

    public String getProgress() {
        return speech().say("walk.progress", answered(), route().stops().size());
    }

    public String getStopTitle() {
        return speech().say("walk.stop.title", number, getStop().name());
    }

    /** What was just saved; empty before anything was. */
    public String getSavedNote() {
        return saved == 0
                ? ""
                : speech().say("walk.saved", route().stop(saved).orElseThrow().name());
    }

    public String getWaiting() {
        return speech().say(
                        getWalk().state() == WalkState.PLANNED ? "walk.planned" : "walk.counting",
                        getWalk().state() == WalkState.PLANNED ? getFrom() : getResultOn());
    }

    public String getResultNote() {
        return speech().say("walk.finish.result", getResultOn());
    }

    public String getResultTitle() {
        return speech().say("walk.result.title", getWalk().name());
    }

    public List<Asked> getQuestions() {
        var words = Words.of("walk", visit.language());
        return Stream.of(Question.values())
                .map(question -> new Asked(
                        question.name(),
                        words.say("name." + question),
                        words.say("ask." + question),
                        words.say("low." + question),
                        words.say("high." + question),
                        form.answers().getOrDefault(question.name(), "")))
                .toList();
    }

    public List<Integer> getValues() {
        return IntStream.rangeClosed(0, Question.BEST).boxed().toList();
    }

    WalkResult result() {
        return Objects.requireNonNull(result);
    }

    private long answered() {
        return route().stops().stream()
                .filter(stop -> form.done().contains(stop.number()))
                .count();
    }

    private Optional<Route.Halt> next() {
        var left = route().stops().stream()
                .filter(stop -> !form.done().contains(stop.number()))
                .toList();
        return left.stream().filter(stop -> stop.number() > saved).findFirst().or(() -> left.stream()
                .findFirst());
    }

    private Route route() {
        return Objects.requireNonNull(route);
    }

    private Speech speech() {
        return visit.speech();
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", visit.getLocale()).format(date);
    }
}
