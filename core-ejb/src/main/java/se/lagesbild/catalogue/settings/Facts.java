package se.lagesbild.catalogue.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import se.lagesbild.shared.Language;

/** The fields of a plan one by one, so that two plans can be compared. Language and number stand in the field's name. */
public final class Facts {
    private Facts() {}

    public static Map<String, String> of(CategoryPlan plan) {
        var facts = new LinkedHashMap<String, String>();
        add(facts, "name", plan.name());
        facts.put("kind", plan.kind().name());
        facts.put("active", Boolean.toString(plan.active()));
        facts.put("stopperKind", plan.stopper() == null ? "" : plan.stopper().name());
        add(facts, "stopper", plan.stopperWords());
        facts.put("elsewhere", plan.elsewhere());
        return facts;
    }

    public static Map<String, String> of(CausePlan plan) {
        var facts = new LinkedHashMap<String, String>();
        add(facts, "name", plan.words());
        facts.put("good", Boolean.toString(plan.good()));
        facts.put("active", Boolean.toString(plan.active()));
        return facts;
    }

    public static Map<String, String> ofLetter(Sentence letter) {
        var facts = new LinkedHashMap<String, String>();
        add(facts, "letter", letter);
        return facts;
    }

    /**
     * Of a question.
     *
     * @param plan whose choices have their codes
     */
    public static Map<String, String> of(QuestionPlan plan) {
        var facts = new LinkedHashMap<String, String>();
        add(facts, "question", plan.words());
        plan.choices().forEach(choice -> add(facts, "choice." + choice.code(), choice.words()));
        facts.put("after", plan.after().isEmpty() ? "" : plan.after() + "." + plan.answered());
        facts.put("active", Boolean.toString(plan.active()));
        return facts;
    }

    private static void add(Map<String, String> facts, String field, Sentence sentence) {
        for (var language : Language.values()) {
            facts.put(field + "." + language.code(), sentence.own(language));
        }
    }
}
