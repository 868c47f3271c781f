package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.ChangeLine;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.catalogue.ServiceGoals;
import se.lagesbild.catalogue.Stopper;
import se.lagesbild.catalogue.settings.CatalogueRefused;
import se.lagesbild.catalogue.settings.Flaw;
import se.lagesbild.catalogue.settings.QuestionPlan;
import se.lagesbild.catalogue.settings.Sentence;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** What the pages of the catalogue say: fields, flaws and changes in words. */
@Named("katalogSay")
@ApplicationScoped
public class CatalogueWords {
    private static final String BUNDLE = "se.lagesbild.console.katalog";

    static void done(String key) {
        say(FacesMessage.SEVERITY_INFO, page(key));
    }

    static void error(String key) {
        say(FacesMessage.SEVERITY_ERROR, page(key));
    }

    /** The refusal, and each field that is to be mended. */
    static void refused(DomainException refusal) {
        Notices.refused(refusal);
        if (refusal instanceof CatalogueRefused refused) {
            tell(refused.flaws());
        }
    }

    static void tell(List<Flaw> flaws) {
        flaws.forEach(flaw -> say(FacesMessage.SEVERITY_ERROR, sentence(flaw)));
    }

    static String sentence(Flaw flaw) {
        var field = flaw.number() == 0
                ? page("field." + flaw.field())
                : page("field." + flaw.field()) + " " + flaw.number();
        return in(field, flaw.language()) + ": " + page("flaw." + flaw.code());
    }

    static String page(String key, Object... arguments) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, Notices.SWEDISH).format(arguments);
    }

    public Language[] languages() {
        return Language.values();
    }

    public String language(Language language) {
        return page("language." + language.code());
    }

    public Kind[] kinds() {
        return Kind.values();
    }

    public Stopper[] stoppers() {
        return Stopper.values();
    }

    public String with(String key, Object argument) {
        return page(key, argument);
    }

    public String state(boolean active) {
        return page(active ? "active.true" : "active.false");
    }

    public String swedish(Sentence sentence) {
        return sentence.in(Language.SWEDISH);
    }

    /** What brings a question; empty where it is always asked. */
    public String bringing(QuestionPlan plan) {
        return plan.after().isEmpty() ? "" : page("follows", follows(plan.after() + "." + plan.answered()));
    }

    /** What was changed, such as "Kategori: Klotter". */
    public String thing(ChangeLine line) {
        var kind = line.thing().substring(0, line.thing().indexOf('.'));
        return page("thing." + kind) + ": " + (kind.equals("goal") ? goalOf(line.thing()) : catalogue(line.thing()));
    }

    private static String goalOf(String thing) {
        var category = thing.substring(ServiceGoals.THING.length());
        return category.equals("ALL") ? page("goals.ALL") : catalogue("category." + category);
    }

    public String field(ChangeLine line) {
        var parts = line.change().field().split("\\.", -1);
        var language = Language.withCode(parts[parts.length - 1]).orElse(null);
        return in(page("field." + parts[0]), parts.length == 1 ? null : language);
    }

    /** The value as it is said on the page; empty is told as a dash. */
    public String value(ChangeLine line, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (line.change().field()) {
            case "kind" -> catalogue("kind." + value);
            case "active" -> page("active." + value);
            case "good" -> page("good." + value);
            case "stopperKind" -> page("stopper." + value);
            case "after" -> follows(value);
            default -> value;
        };
    }

    /** The question and the answer that bring another question, from {@code LAMP.BROKEN}. */
    static String follows(String value) {
        return catalogue("question." + value.substring(0, value.indexOf('.'))) + " → " + catalogue("choice." + value);
    }

    private static String in(String field, @Nullable Language language) {
        return language == null
                ? field
                : field + ", " + page("language." + language.code()).toLowerCase(Notices.SWEDISH);
    }

    private static String catalogue(String key) {
        return Words.of("catalogue", Notices.SWEDISH).say(key);
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
