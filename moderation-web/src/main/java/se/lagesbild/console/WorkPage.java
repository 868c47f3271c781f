package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.Workload;
import se.lagesbild.moderation.workload.Ages;
import se.lagesbild.moderation.workload.DayWork;
import se.lagesbild.moderation.workload.WorkReport;
import se.lagesbild.staff.Colleagues;

/** How the moderators' work goes, for who plans it. */
@Named
@RequestScoped
public class WorkPage {
    private static final List<Integer> PERIODS = List.of(7, 28, 91);
    private static final int MOST_LINES = 200;

    @Inject
    Workload workload;

    @Inject
    Colleagues colleagues;

    @Inject
    Say say;

    @Inject
    HttpServletRequest request;

    private int days = PERIODS.get(1);
    private @Nullable WorkReport report;
    private Map<String, String> names = Map.of();

    @PostConstruct
    void load() {
        var asked = request.getParameter("dagar");
        days = PERIODS.stream()
                .filter(period -> period.toString().equals(asked))
                .findFirst()
                .orElse(days);
        var made = workload.ofLast(days);
        names = colleagues.names(made.days().stream().map(DayWork::who).collect(Collectors.toSet()));
        report = made;
    }

    public @Nullable WorkReport getReport() {
        return report;
    }

    public List<DayWork> getLines() {
        return report == null
                ? List.of()
                : report.days().stream().limit(MOST_LINES).toList();
    }

    public String name(DayWork line) {
        return names.getOrDefault(line.who(), say.who(line.who()));
    }

    /** In minutes and seconds; a dash where too few were decided one by one. */
    public String time(DayWork line) {
        var seconds = line.medianSeconds();
        return seconds == null ? "–" : WorkWords.say("time", seconds / 60, seconds % 60);
    }

    public String ages(Ages ages) {
        return ages.count() == 0
                ? WorkWords.say("ages.none")
                : WorkWords.say("ages", ages.count(), age(ages.half()), age(ages.nine()), age(ages.all()));
    }

    private String age(Duration age) {
        return say.age(age);
    }

    public List<Integer> getPeriods() {
        return PERIODS;
    }

    public int getDays() {
        return days;
    }
}
