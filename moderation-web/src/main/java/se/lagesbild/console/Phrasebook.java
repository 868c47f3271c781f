package se.lagesbild.console;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The words of some pages, and what these pages say back.
 *
 * @param bundle its name, as in {@code insatser_sv.properties}
 */
public record Phrasebook(String bundle) {
    /** The sentence with {@code {0}}, {@code {1}} and so on filled in. */
    public String say(String key, Object... arguments) {
        var sentence = ResourceBundle.getBundle("se.lagesbild.console." + bundle, Notices.SWEDISH)
                .getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, Notices.SWEDISH).format(arguments);
    }

    /** Says on the page that something was done. */
    public void done(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_INFO, say(key, arguments));
    }

    /** Says on the page what stands in the way. */
    public void error(String key) {
        tell(FacesMessage.SEVERITY_ERROR, say(key));
    }

    private static void tell(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
