package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import se.lagesbild.shared.Words;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.WalkResult.Mean;

/** What the pages of walks say, with numbers and names filled in. */
@Named("walkSay")
@ApplicationScoped
public class WalkWords {
    private static final String BUNDLE = "se.lagesbild.console.walks";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Notices.SWEDISH);

    static void done(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, page(key, arguments), null));
    }

    static void error(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, page(key), null));
    }

    static String page(String key, Object... arguments) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, Notices.SWEDISH).format(arguments);
    }

    public String with(String key, Object argument) {
        return page(key, argument);
    }

    public String state(Object state) {
        return room("state." + state);
    }

    public String name(Question question) {
        return room("name." + question);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String mean(Mean mean) {
        return mean.told() ? page("result.mean", mean.tenths() / 10.0, mean.people()) : "–";
    }

    private static String room(String code) {
        return Words.of("walk", Notices.SWEDISH).say(code);
    }
}
