package se.lagesbild.console;

import java.util.ResourceBundle;

/** The words of what is sent on. */
final class ForwardWords {
    private static final String BUNDLE = "se.lagesbild.console.forward";

    private ForwardWords() {}

    static String say(String key) {
        return ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
    }
}
