package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.lagesbild.shared.Words;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.WalkResult.Mean;

/** What the pages of walks say, with numbers and names filled in. */
@Named("walkSay")
@ApplicationScoped
public class WalkWords {
    private static final Phrasebook WORDS = new Phrasebook("walks");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Notices.SWEDISH);

    static void done(String key, Object... arguments) {
        WORDS.done(key, arguments);
    }

    static void error(String key) {
        WORDS.error(key);
    }

    static String page(String key, Object... arguments) {
        return WORDS.say(key, arguments);
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
