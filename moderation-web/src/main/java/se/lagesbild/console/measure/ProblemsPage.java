package se.lagesbild.console.measure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.measure.MeasureKind;
import se.lagesbild.measure.MeasureLine;
import se.lagesbild.measure.Measures;
import se.lagesbild.measure.ProblemLine;
import se.lagesbild.measure.Problems;

/** All problems, what shall be followed up, and what was learnt of one kind of measures. */
@Named
@RequestScoped
public class ProblemsPage {
    @Inject
    Problems problems;

    @Inject
    Measures measures;

    @Inject
    HttpServletRequest request;

    private boolean ended;
    private @Nullable MeasureKind kind;
    private List<ProblemLine> lines = List.of();
    private List<MeasureLine> open = List.of();
    private List<MeasureLine> learnt = List.of();
    private Map<Long, Long> openOf = Map.of();

    @PostConstruct
    void load() {
        ended = "avslutade".equals(request.getParameter("visa"));
        kind = Arrays.stream(MeasureKind.values())
                .filter(one -> one.name().equals(request.getParameter("slag")))
                .findFirst()
                .orElse(null);
        lines = problems.all(!ended);
        open = measures.open();
        openOf = open.stream().collect(Collectors.groupingBy(MeasureLine::problem, Collectors.counting()));
        learnt = kind == null ? List.of() : measures.learntOf(kind);
    }

    /** How many measures of a problem are open. */
    public long openOf(ProblemLine problem) {
        return openOf.getOrDefault(problem.id(), 0L);
    }

    public boolean isEnded() {
        return ended;
    }

    public @Nullable MeasureKind getKind() {
        return kind;
    }

    public List<MeasureKind> getKinds() {
        return List.of(MeasureKind.values());
    }

    public List<ProblemLine> getLines() {
        return lines;
    }

    public List<MeasureLine> getOpen() {
        return open;
    }

    public List<MeasureLine> getLearnt() {
        return learnt;
    }
}
