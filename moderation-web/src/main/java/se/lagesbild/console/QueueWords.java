package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import se.lagesbild.catalogue.goals.Standing;
import se.lagesbild.moderation.QueueItem;
import se.lagesbild.moderation.claims.Claim;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Language;

/** The sentences of the queue, with their names and numbers filled in. */
@Named("queueSay")
@ApplicationScoped
public class QueueWords {
    private static final String BUNDLE = "se.lagesbild.console.queue";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", Notices.SWEDISH);

    static String say(String key, Object... arguments) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
        return new MessageFormat(sentence, Notices.SWEDISH).format(arguments);
    }

    /** Who has it open and since when, in one sentence. */
    public String claim(Claim claim) {
        return claim.mine()
                ? say("claim.mine", hour(claim.since()))
                : say(
                        "claim.other",
                        claim.name(),
                        hour(claim.since()),
                        claim.held().toMinutes());
    }

    /** The same, in the few words of a list. */
    public String tag(Claim claim) {
        return claim.mine()
                ? say("claim.tag.mine", claim.held().toMinutes())
                : say("claim.tag.other", claim.name(), claim.held().toMinutes());
    }

    /** How it stands to the service goal; empty where there is none. */
    public String standing(Standing standing) {
        if (!standing.hasGoal()) {
            return "";
        }
        return say(standing.late() ? "goal.late" : "goal.left", standing.workingDays());
    }

    /** What the box for choosing it is called, for who does not see the row around it. */
    public String choose(QueueItem item, String category, String district) {
        return say("choose", category, district);
    }

    /** In Swedish: {@code finska}. */
    public String language(String code) {
        var language = Language.stored(code);
        return language == Language.EASY_SWEDISH
                ? say("language.latt")
                : language.locale().getDisplayLanguage(Notices.SWEDISH);
    }

    private static String hour(Instant moment) {
        return HOUR.format(moment.atZone(Clocks.SWEDEN));
    }
}
