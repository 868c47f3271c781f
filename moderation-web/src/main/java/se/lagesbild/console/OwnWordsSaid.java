package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of the own account, with their numbers filled in. */
@Named("kontoSay")
@ApplicationScoped
public class OwnWordsSaid {
    public String left(int codes) {
        var sentence = ResourceBundle.getBundle("se.lagesbild.console.konto", Notices.SWEDISH)
                .getString("recovery.left");
        return new MessageFormat(sentence, Notices.SWEDISH).format(new Object[] {codes});
    }
}
