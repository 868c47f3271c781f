package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import se.lagesbild.moderation.workload.Share;
import se.lagesbild.moderation.workload.WorkReport;

/** The sentences of the workload, with their numbers filled in. */
@Named("workSay")
@ApplicationScoped
public class WorkWords {
    static String say(String key, Object... arguments) {
        var sentence = ResourceBundle.getBundle("se.lagesbild.console.arbete", Notices.SWEDISH)
                .getString(key);
        return new MessageFormat(sentence, Notices.SWEDISH).format(arguments);
    }

    public String period(int days) {
        return say("period", days);
    }

    public String total(WorkReport report) {
        var percent = report.decided() == 0 ? 0 : Math.round(100f * report.accepted() / report.decided());
        return say("total", report.decided(), percent);
    }

    public String share(Share share) {
        return share.few() ? say("share.few") : say("share", share.percent(), share.accepted(), share.decided());
    }
}
