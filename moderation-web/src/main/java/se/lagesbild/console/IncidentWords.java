package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lagesbild.audit.incident.IncidentLine;

/** Incidents and their clock, in words. */
@Named("incidentSay")
@ApplicationScoped
public class IncidentWords {
    static final Phrasebook WORDS = new Phrasebook("incident");

    @Inject
    Say say;

    public String number(IncidentLine line) {
        return WORDS.say("number", Long.toString(line.id()));
    }

    public String askToClose(IncidentLine line) {
        return WORDS.say("close.ask", Long.toString(line.id()));
    }

    public String found(IncidentLine line) {
        return WORDS.say("found", say.moment(line.discoveredAt()), line.by());
    }

    /** How the clock stands. */
    public String clock(IncidentLine line) {
        var notified = line.notifiedAt();
        var closed = line.closedAt();
        if (notified != null) {
            return WORDS.say(line.isLate() ? "notified.late" : "notified", say.moment(notified));
        }
        if (closed != null) {
            return WORDS.say("closed.notNotified", say.moment(closed));
        }
        return line.isLate() ? WORDS.say("late") : WORDS.say("left", line.left().toHours());
    }

    public String informed(IncidentLine line) {
        var informed = line.informedAt();
        return informed == null ? "" : WORDS.say("informed", say.moment(informed));
    }
}
