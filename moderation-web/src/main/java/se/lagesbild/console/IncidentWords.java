package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import se.lagesbild.audit.incident.IncidentLine;

/** Incidents and their clock, in words. */
@Named("incidentSay")
@ApplicationScoped
public class IncidentWords {
    private static final String BUNDLE = "se.lagesbild.console.incident";

    @Inject
    Say say;

    static String page(String key, Object... arguments) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, Notices.SWEDISH).format(arguments);
    }

    public String number(IncidentLine line) {
        return page("number", Long.toString(line.id()));
    }

    public String askToClose(IncidentLine line) {
        return page("close.ask", Long.toString(line.id()));
    }

    public String found(IncidentLine line) {
        return page("found", say.moment(line.discoveredAt()), line.by());
    }

    /** How the clock stands. */
    public String clock(IncidentLine line) {
        var notified = line.notifiedAt();
        var closed = line.closedAt();
        if (notified != null) {
            return page(line.isLate() ? "notified.late" : "notified", say.moment(notified));
        }
        if (closed != null) {
            return page("closed.notNotified", say.moment(closed));
        }
        return line.isLate() ? page("late") : page("left", line.left().toHours());
    }

    public String informed(IncidentLine line) {
        var informed = line.informedAt();
        return informed == null ? "" : page("informed", say.moment(informed));
    }
}
