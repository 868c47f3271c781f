package se.lagesbild.console;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.ResourceBundle;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Words;

/** What the page says back after an act. */
public final class Notices {
    private static final String BUNDLE = "se.lagesbild.console.words";
    private static final String ACCOUNTS = "se.lagesbild.console.accounts";
    private static final String OWN = "se.lagesbild.console.konto";
    private static final String DESK = "se.lagesbild.console.desk";
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Notices() {}

    static void error(String key) {
        say(FacesMessage.SEVERITY_ERROR, words().getString(key));
    }

    static void done(String key) {
        say(FacesMessage.SEVERITY_INFO, words().getString(key));
    }

    /** The sentence of the room that refused. */
    public static void refused(DomainException refusal) {
        say(FacesMessage.SEVERITY_ERROR, Words.explain(refusal, SWEDISH));
    }

    static ResourceBundle words() {
        return ResourceBundle.getBundle(BUNDLE, SWEDISH);
    }

    static void deskError(String key) {
        say(FacesMessage.SEVERITY_ERROR, desk(key));
    }

    static void deskDone(String key) {
        say(FacesMessage.SEVERITY_INFO, desk(key));
    }

    static void accountDone(String key) {
        say(
                FacesMessage.SEVERITY_INFO,
                ResourceBundle.getBundle(ACCOUNTS, SWEDISH).getString(key));
    }

    /** What went wrong with the own account. */
    static void own(String key) {
        say(FacesMessage.SEVERITY_ERROR, ResourceBundle.getBundle(OWN, SWEDISH).getString(key));
    }

    static void ownDone(String key) {
        say(FacesMessage.SEVERITY_INFO, ResourceBundle.getBundle(OWN, SWEDISH).getString(key));
    }

    /** A word of the moderator's desk. */
    static String desk(String key) {
        return ResourceBundle.getBundle(DESK, SWEDISH).getString(key);
    }

    /** A sentence that a page has made itself. */
    static void problem(String sentence) {
        say(FacesMessage.SEVERITY_ERROR, sentence);
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
