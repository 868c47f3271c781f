package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Category;
import se.lagesbild.catalogue.Question;
import se.lagesbild.citizen.form.ChosenDetails;
import se.lagesbild.citizen.form.FlagForm;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.details.Times;
import se.lagesbild.shared.Words;
import se.lagesbild.walk.Walks;

/** The answers that may be left out: what the form offers, and how the page that checks it reads them back. */
@Named("more")
@RequestScoped
public class DetailsPage {
    private static final int MOST_UNSAFE = 5;

    /** A question as it is asked; {@code shown} where it belongs to what has been chosen. */
    public record Asked(Question question, String words, List<Choice> choices, boolean shown) {}

    /** Where somebody should turn first. */
    public record Elsewhere(String category, String kind, String words, String link, boolean shown) {
        /** Another service takes care of it, and the municipality has not entered its address. */
        public boolean unaddressed() {
            return kind.equals("ELSEWHERE") && link.isEmpty();
        }
    }

    @Inject
    Visit visit;

    @Inject
    Choices choices;

    @Inject
    FlagPage flag;

    @Inject
    Walks walks;

    private @Nullable ChosenDetails chosen;

    Details details() {
        var details = chosen().details(choices.causeCodes());
        var walk = details.walk();
        // A link with a wrong code must not keep anyone from telling of the place.
        return walk == null || walks.knows(walk, details.stop()) ? details : details.withoutWalk();
    }

    public List<Choice> getBadCauses() {
        return choices.causes(false, visit.language());
    }

    public List<Choice> getGoodCauses() {
        return choices.causes(true, visit.language());
    }

    public List<Choice> getPartsOfDay() {
        return times(Times.PartOfDay.values());
    }

    public List<Choice> getDays() {
        return times(Times.Days.values());
    }

    public List<Choice> getSeasons() {
        return times(Times.Season.values());
    }

    public List<Choice> getFrequencies() {
        return withoutAnswer(times(Times.Frequency.values()));
    }

    public List<Choice> getDegrees() {
        return withoutAnswer(Stream.iterate(1, degree -> degree <= MOST_UNSAFE, degree -> degree + 1)
                .map(degree -> new Choice(degree.toString(), speech().say("unsafety." + degree)))
                .toList());
    }

    /** Every question of every category, in the order that they are asked. */
    public List<Asked> getQuestions() {
        var words = Words.of("catalogue", visit.language());
        var shown = chosen().asked();
        return choices.questions().stream()
                .map(question -> new Asked(
                        question,
                        words.say("question." + question.code()),
                        question.choices().stream()
                                .map(choice -> new Choice(
                                        choice, words.say("choice.%s.%s".formatted(question.code(), choice))))
                                .toList(),
                        shown.contains(question)))
                .toList();
    }

    public List<Elsewhere> getStoppers() {
        var words = Words.of("catalogue", visit.language());
        return choices.categories().stream()
                .filter(category -> category.stopper() != null)
                .map(category -> elsewhere(category, words))
                .toList();
    }

    /** Whether the chosen category has questions that nobody has answered. */
    public boolean isMoreToAsk() {
        return chosen().asked().size() > chosen().answers().size();
    }

    public String getWhy() {
        var given = details().causes();
        return Stream.concat(getBadCauses().stream(), getGoodCauses().stream())
                .filter(cause -> given.contains(cause.code()))
                .map(Choice::name)
                .collect(Collectors.joining("\n"));
    }

    public String getOften() {
        return Stream.of(
                        spoken("partsOfDay", getPartsOfDay()),
                        spoken("days", getDays()),
                        spoken("seasons", getSeasons()),
                        spoken("frequency", times(Times.Frequency.values())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public String getUnsafe() {
        var unsafety = details().unsafety();
        return unsafety == null ? "" : speech().say("unsafety." + unsafety);
    }

    /** The extra questions with their answers, a line each. */
    public String getAnswers() {
        var given = chosen().answers();
        return getQuestions().stream()
                .filter(asked -> given.containsKey(asked.question().code()))
                .map(asked -> asked.words() + " "
                        + asked.choices().stream()
                                .filter(choice -> choice.code()
                                        .equals(given.get(asked.question().code())))
                                .map(Choice::name)
                                .findFirst()
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private Elsewhere elsewhere(Category category, Words words) {
        var kind = String.valueOf(category.stopper());
        return new Elsewhere(
                category.code(),
                kind,
                words.say(words.know("stopper." + category.code()) ? "stopper." + category.code() : "stopper." + kind),
                category.elsewhere(),
                category.code().equals(flag.getForm().category()));
    }

    private String spoken(String field, List<Choice> offered) {
        return offered.stream()
                .filter(choice -> flag.getForm().chose(field, choice.code()))
                .map(Choice::name)
                .collect(Collectors.joining(", "));
    }

    private List<Choice> times(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name(), speech().say("time." + one.name())))
                .toList();
    }

    /** A choice among radio buttons cannot be taken back but by another. */
    private List<Choice> withoutAnswer(List<Choice> choices) {
        return Stream.concat(
                        choices.stream(), Stream.of(new Choice(FlagForm.UNANSWERED, speech().say("form.unanswered"))))
                .toList();
    }

    private Speech speech() {
        return visit.speech();
    }

    private ChosenDetails chosen() {
        var known = chosen;
        if (known == null) {
            known = new ChosenDetails(flag.getForm(), choices.questions());
            chosen = known;
        }
        return known;
    }
}
