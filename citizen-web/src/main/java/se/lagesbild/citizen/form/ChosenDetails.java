package se.lagesbild.citizen.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Question;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.details.Times;

/** Makes a form's choices into details. A browser offers only what there is, so what nobody offered is passed over. */
public final class ChosenDetails {
    private final FlagForm form;
    private final List<Question> asked;

    /** @param questions of the catalogue; an answer counts only where the question is asked */
    public ChosenDetails(FlagForm form, List<Question> questions) {
        this.form = form;
        var soFar = new HashMap<String, String>();
        this.asked = new ArrayList<>();
        for (var question : questions) {
            if (question.isAsked(form.category(), soFar)) {
                asked.add(question);
                var choice = form.answers().get(question.code());
                if (choice != null && question.choices().contains(choice)) {
                    soFar.put(question.code(), choice);
                }
            }
        }
    }

    /** The questions that belong to what has been answered, in their order. */
    public List<Question> asked() {
        return List.copyOf(asked);
    }

    public Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        for (var question : asked) {
            var choice = form.answers().get(question.code());
            if (choice != null && question.choices().contains(choice)) {
                answers.put(question.code(), choice);
            }
        }
        return answers;
    }

    public Details details(Set<String> causes) {
        return new Details(
                form.all("causes").stream().filter(causes::contains).toList(),
                times(),
                number(form.one("unsafety"), 1, 5),
                answers(),
                form.one("walk"),
                number(form.one("stop"), 1, 999),
                form.one("sameAs"));
    }

    private Times times() {
        return new Times(
                chosen("partsOfDay", Times.PartOfDay.values()),
                chosen("days", Times.Days.values()),
                chosen("seasons", Times.Season.values()),
                chosen("frequency", Times.Frequency.values()).stream()
                        .findFirst()
                        .orElse(null));
    }

    private <E extends Enum<E>> Set<E> chosen(String field, E[] all) {
        return Arrays.stream(all).filter(one -> form.chose(field, one.name())).collect(Collectors.toSet());
    }

    private static @Nullable Integer number(String written, int least, int most) {
        if (!written.matches("\\d{1,3}")) {
            return null;
        }
        var number = Integer.parseInt(written);
        return number >= least && number <= most ? Integer.valueOf(number) : null;
    }
}
