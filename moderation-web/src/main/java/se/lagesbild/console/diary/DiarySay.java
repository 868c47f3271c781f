package se.lagesbild.console.diary;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import se.lagesbild.console.Notices;

/** What the pages of the diary say back. */
final class DiarySay {
    private static final String BUNDLE = "se.lagesbild.console.diarium";

    private DiarySay() {}

    static void done(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    static void error(String key) {
        tell(FacesMessage.SEVERITY_ERROR, key);
    }

    private static void tell(FacesMessage.Severity severity, String key, Object... arguments) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
        var filled = arguments.length == 0 ? sentence : new MessageFormat(sentence, Notices.SWEDISH).format(arguments);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, filled, null));
    }
}
