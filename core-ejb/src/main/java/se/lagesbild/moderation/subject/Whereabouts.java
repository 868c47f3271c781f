package se.lagesbild.moderation.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lagesbild.moderation.disclosure.DisclosureLine;
import se.lagesbild.moderation.disclosure.Disclosures;
import se.lagesbild.moderation.disclosure.Outcome;
import se.lagesbild.moderation.receiver.LinkState;
import se.lagesbild.moderation.receiver.Links;
import se.lagesbild.moderation.receiver.SentLink;
import se.lagesbild.moderation.subject.Extract.Line;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;
import se.lagesbild.shared.erasure.Terms;

/** Who else has got something of a submission, how long it is kept, and what its sender may ask for. */
@ApplicationScoped
public class Whereabouts {
    private static final Settings SETTINGS = new Settings();
    private static final Words WORDS = Words.of("subject", Words.SWEDISH);
    /** What of the kinds that expire a sender has a part in. */
    private static final Set<String> KINDS = Set.of("submission", "original", "contact");

    @Inject
    Links links;

    @Inject
    Disclosures disclosures;

    @Inject
    Held held;

    List<Line> given(Trace trace) {
        return Stream.concat(
                        links.of(trace).stream().filter(Whereabouts::hasLeft).map(Whereabouts::sentOn),
                        disclosures.of(trace).stream()
                                .filter(Whereabouts::wasGiven)
                                .map(Whereabouts::disclosed))
                .toList();
    }

    List<Line> kept(Trace trace) {
        var closed = held.closedOn(trace);
        var lines = new ArrayList<Line>();
        held.terms().stream()
                .filter(one -> KINDS.contains(one.kind()))
                .map(one -> new Line(WORDS.say("kind." + one.kind()), said(one, closed)))
                .distinct()
                .forEach(lines::add);
        if (!lines.isEmpty() && held.isHeldBack(trace)) {
            lines.add(new Line(WORDS.say("line.held"), WORDS.say("kept.held")));
        }
        return lines;
    }

    List<Line> rights() {
        return Stream.of("purpose", "source", "automatic", "rights", "complaint")
                .map(code -> new Line(
                        WORDS.say("line." + code),
                        WORDS.say("right." + code, SETTINGS.of(Setting.MUNICIPALITY), reached())))
                .toList();
    }

    private static String reached() {
        return Stream.of(Setting.DPO_EMAIL, Setting.CONTACT_EMAIL, Setting.CONTACT_ADDRESS, Setting.MUNICIPALITY)
                .map(SETTINGS::of)
                .filter(way -> !way.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasLeft(SentLink link) {
        return link.state() == LinkState.SENT
                || link.state() == LinkState.OPENED
                || link.state() == LinkState.STALE
                || link.openedAt() != null;
    }

    private static Line sentOn(SentLink link) {
        var opened = link.openedAt();
        return new Line(
                WORDS.say("receiver." + link.receiver()),
                opened == null
                        ? WORDS.say("given.sent", Moments.day(link.leavesAt()))
                        : WORDS.say("given.opened", Moments.day(link.leavesAt()), Moments.day(opened)));
    }

    private static boolean wasGiven(DisclosureLine line) {
        return line.decidedAt() != null && line.outcome() != null && line.outcome() != Outcome.NOTHING;
    }

    private static Line disclosed(DisclosureLine line) {
        var at = line.decidedAt();
        return new Line(
                WORDS.say("line.disclosed"), WORDS.say("given." + line.outcome(), at == null ? "" : Moments.day(at)));
    }

    private static String said(Terms.Kept one, Optional<LocalDate> closed) {
        var term = words(one.term());
        return closed.map(day -> WORDS.say("kept.until", Moments.day(day.plus(one.term())), term, one.decision()))
                .orElseGet(() -> WORDS.say("kept.open", term, one.decision()));
    }

    private static String words(Period term) {
        if (term.getYears() > 0) {
            return WORDS.say("term.years", term.getYears());
        }
        return term.getMonths() > 0
                ? WORDS.say("term.months", term.getMonths())
                : WORDS.say("term.days", term.getDays());
    }
}
