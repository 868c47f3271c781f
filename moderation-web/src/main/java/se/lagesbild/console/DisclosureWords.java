package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lagesbild.moderation.disclosure.DisclosureLine;
import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.moderation.disclosure.Marking;
import se.lagesbild.moderation.disclosure.Outcome;
import se.lagesbild.moderation.disclosure.Paragraph;
import se.lagesbild.shared.Words;

/** Disclosures in words. */
@Named("disclosureSay")
@ApplicationScoped
public class DisclosureWords {
    private static final Phrasebook WORDS = new Phrasebook("disclosure");
    private static final Words ROOM = Words.of("disclosure", Notices.SWEDISH);

    @Inject
    Say say;

    static String page(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }

    public List<Paragraph> grounds() {
        return List.of(Paragraph.values());
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public String ground(Paragraph ground) {
        return ROOM.say("ground." + ground);
    }

    public String law(Paragraph ground) {
        return ROOM.say("ground." + ground + ".text");
    }

    /** The paragraph and what it is about, short enough for a list. */
    public String choice(Paragraph ground) {
        return ROOM.say("ground." + ground) + " – " + page("ground." + ground);
    }

    public String field(Field field) {
        return ROOM.say("field." + field);
    }

    public String outcome(Outcome outcome) {
        return ROOM.say("paper.outcome." + outcome);
    }

    /** What was just done; an address can say anything. */
    public String done(String act) {
        return List.of("proposed", "decided", "returned").contains(act) ? page("done." + act) : "";
    }

    public String number(long id) {
        return page("number", Long.toString(id));
    }

    /** What is done with a field. */
    public String marking(Marking marking) {
        var ground = marking.ground();
        if (ground == null) {
            return page("marking.given");
        }
        var part = !marking.given().isBlank() || marking.field() == Field.PHOTOS;
        return page(part ? "marking.masked" : "marking.withheld", ground(ground));
    }

    /** Where it stands, since when and by whom. */
    public String state(DisclosureLine line) {
        var at = line.decidedAt();
        var by = line.decidedBy();
        if (at == null || by == null) {
            return page("state.PROPOSED", say.moment(line.proposedAt()), line.proposedBy());
        }
        return page("state." + line.state(), say.moment(at), by);
    }
}
