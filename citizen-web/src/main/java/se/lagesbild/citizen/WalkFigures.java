package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.lagesbild.shared.Words;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.WalkResult;

/** What came of a walk, as its participants read it: a sentence, and a table for each stop. */
@Named("tourResult")
@RequestScoped
public class WalkFigures {
    private static final int FULL = 100;

    /** A mean as it is shown; {@code share} is per cent of the best. */
    public record Row(String question, String words, boolean told, int share) {}

    /** A stop's table. */
    public record Table(int number, String title, List<Row> rows) {}

    @Inject
    WalkPage page;

    @Inject
    Visit visit;

    public List<Table> getTables() {
        return page.result().stops().stream().map(this::table).toList();
    }

    /** The whole of it in a sentence or two. */
    public String getSentence() {
        var result = page.result();
        if (result.people() == 0) {
            return speech().say("walk.result.few");
        }
        var felt = result.stops().stream()
                .filter(stop -> feeling(stop).told())
                .sorted(Comparator.comparingInt(stop -> feeling(stop).tenths()))
                .toList();
        if (felt.size() < 2
                || feeling(felt.get(0)).tenths()
                        == feeling(felt.get(felt.size() - 1)).tenths()) {
            return speech().say("walk.result.sum", result.people());
        }
        return speech().say(
                        "walk.result.sentence",
                        result.people(),
                        felt.get(felt.size() - 1).stop().name(),
                        felt.get(0).stop().name());
    }

    private static WalkResult.Mean feeling(WalkResult.AtStop stop) {
        return stop.means().getOrDefault(Question.FEELING, new WalkResult.Mean(0, 0));
    }

    private Table table(WalkResult.AtStop stop) {
        var words = Words.of("walk", visit.language());
        var shape = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(visit.getLocale()));
        return new Table(
                stop.stop().number(),
                speech().say(
                                "walk.stop.title",
                                stop.stop().number(),
                                stop.stop().name()),
                Stream.of(Question.values())
                        .map(question -> {
                            var mean = stop.means().getOrDefault(question, new WalkResult.Mean(0, 0));
                            return new Row(
                                    words.say("name." + question),
                                    mean.told()
                                            ? shape.format(mean.value().orElseThrow())
                                            : speech().say("walk.result.suppressed"),
                                    mean.told(),
                                    mean.told() ? FULL * mean.tenths() / (10 * Question.BEST) : 0);
                        })
                        .toList());
    }

    private Speech speech() {
        return visit.speech();
    }
}
