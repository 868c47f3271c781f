package se.lagesbild.catalogue.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.lagesbild.catalogue.Question;
import se.lagesbild.catalogue.Stopper;
import se.lagesbild.shared.Language;

/** What a catalogue must keep to, so that every form can be filled in in every language. */
public final class SettingRules {
    static final int LONGEST_NAME = 80;
    static final int LONGEST_QUESTION = 150;
    static final int LONGEST_STOPPER = 300;
    static final int LONGEST_LETTER = 800;
    static final int FEWEST_CHOICES = 2;
    /** How many answers a question may have. */
    public static final int MOST_CHOICES = 8;

    private static final int LONGEST_ADDRESS = 500;

    private SettingRules() {}

    public static List<Flaw> flaws(CategoryPlan plan) {
        var flaws = new ArrayList<>(spoken("name", 0, plan.name(), LONGEST_NAME));
        if (!plan.stopperWords().isSilent()) {
            flaws.addAll(spoken("stopper", 0, plan.stopperWords(), LONGEST_STOPPER));
        }
        if (plan.stopper() == null && !plan.stopperWords().isSilent()) {
            flaws.add(Flaw.of("stopperKind", "stopper-missing"));
        }
        if (!plan.elsewhere().isEmpty() && plan.stopper() != Stopper.ELSEWHERE) {
            flaws.add(Flaw.of("elsewhere", "address-alone"));
        }
        if (!plan.elsewhere().isEmpty() && !isAddress(plan.elsewhere())) {
            flaws.add(Flaw.of("elsewhere", "address-wrong"));
        }
        return flaws;
    }

    /** What is wrong with an answer to a sender. */
    public static List<Flaw> flawsOfLetter(Sentence letter) {
        return spoken("letter", 0, letter, LONGEST_LETTER);
    }

    public static List<Flaw> flaws(CausePlan plan) {
        return spoken("name", 0, plan.words(), LONGEST_NAME);
    }

    /**
     * What is wrong with a question.
     *
     * @param earlier active questions of the category that stand before it
     * @param depending active questions that an answer to this one brings
     */
    public static List<Flaw> flaws(QuestionPlan plan, List<Question> earlier, List<Question> depending) {
        var flaws = new ArrayList<>(spoken("question", 0, plan.words(), LONGEST_QUESTION));
        if (plan.choices().size() < FEWEST_CHOICES) {
            flaws.add(Flaw.of("choices", "choices-few"));
        }
        if (plan.choices().size() > MOST_CHOICES) {
            flaws.add(Flaw.of("choices", "choices-many"));
        }
        for (var number = 1; number <= plan.choices().size(); number++) {
            flaws.addAll(spoken("choice", number, plan.choices().get(number - 1).words(), LONGEST_NAME));
        }
        if (!plan.after().isEmpty() && earlier.stream().noneMatch(one -> brings(one, plan))) {
            flaws.add(Flaw.of("after", "after-unknown"));
        }
        var kept = plan.choices().stream().map(QuestionPlan.Choice::code).toList();
        if (!plan.active() && !depending.isEmpty()) {
            flaws.add(Flaw.of("active", "question-needed"));
        } else if (!depending.stream().allMatch(one -> kept.contains(one.answered()))) {
            flaws.add(Flaw.of("choices", "choice-needed"));
        }
        return flaws;
    }

    private static boolean brings(Question one, QuestionPlan plan) {
        return one.code().equals(plan.after()) && one.choices().contains(plan.answered());
    }

    private static List<Flaw> spoken(String field, int number, Sentence sentence, int longest) {
        var missing = sentence.own(Language.SWEDISH).isEmpty()
                ? Stream.of(new Flaw(field, number, Language.SWEDISH, "swedish-missing"))
                : Stream.<Flaw>empty();
        var tooLong = Stream.of(Language.values())
                .filter(language -> sentence.own(language).length() > longest)
                .map(language -> new Flaw(field, number, language, "long-" + longest));
        return Stream.concat(missing, tooLong).toList();
    }

    private static boolean isAddress(String address) {
        try {
            var uri = URI.create(address);
            return address.length() <= LONGEST_ADDRESS
                    && Set.of("https", "http").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
