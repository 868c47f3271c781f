package se.lagesbild.console;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ResourceBundle;

/** How long something has waited, as a colleague would say it. */
final class AgeInWords {
    private AgeInWords() {}

    static String of(Duration age, ResourceBundle words) {
        if (age.toHours() < 1) {
            return words.getString("age.new");
        }
        return age.toDays() < 1
                ? counted(words.getString("age.hours"), age.toHours())
                : counted(words.getString("age.days"), age.toDays());
    }

    private static String counted(String sentence, long count) {
        return new MessageFormat(sentence, Notices.SWEDISH).format(new Object[] {count});
    }
}
