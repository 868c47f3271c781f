package se.lagesbild.moderation.merge;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.Siting;
import se.lagesbild.moderation.Verdicts;
import se.lagesbild.observation.Observed;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;

/** The gate of merging: one more tells of what is in the log already, and counts as a row but not as a voice (ADR 0030). */
@Stateless
@RolesAllowed(Role.MODERATOR)
public class MergeDesk {
    @Inject
    SubmissionShelf shelf;

    @Inject
    Verdicts verdicts;

    @Inject
    Siting siting;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /**
     * Joins a submission with another one that is accepted.
     *
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when somebody else decided since it was opened
     * @throws NotMergeable when nothing holds of the other, or one praises a place and the other does not
     */
    public void merge(Trace trace, long version, Trace into) {
        if (into.equals(trace)) {
            throw new NotMergeable("merge.itself");
        }
        merge(trace, version, verdicts.observation(into).orElseThrow(() -> new NotMergeable("merge.nothing-there")));
    }

    /** The same with an observation, whichever source it came from. */
    public void merge(Trace trace, long version, long into) {
        var same = verdicts.standing(into).orElseThrow(() -> new NotMergeable("merge.nothing-there"));
        var sent = shelf.sent(trace);
        if (verdicts.praises(sent.category()) != verdicts.praises(same.category())) {
            throw new NotMergeable("merge.other-kind");
        }
        // What it is and how serious was judged once, for the event; where and when is told by each sender.
        var judged = new Acceptance(
                same.category(), same.placePrecision() == PlacePrecision.EXACT, same.seriousness(), "", null);
        shelf.settle(trace, version, Status.MERGED, letter("letter.merged", sent.language()), false);
        verdicts.merged(trace, who(), siting.fact(sent, judged), into);
        record("submission.merged", trace);
    }

    /**
     * Says that a merged submission tells of something of its own: a voice again, as a new version of its fact.
     *
     * @throws NotMergeable while the merge can be undone instead, or when it is not merged
     */
    public void split(Trace trace, long version) {
        var sent = shelf.sent(trace);
        var toldAt = sent.toldAt();
        if (sent.status() != Status.MERGED || (toldAt != null && clock.instant().isBefore(toldAt))) {
            throw new NotMergeable("merge.not-to-split");
        }
        shelf.settle(trace, version, Status.ACCEPTED, letter("letter.split", sent.language()), false);
        verdicts.split(trace, who());
        record("submission.split", trace);
    }

    /** What else tells of the same event as this submission; nothing when it stands alone. */
    public List<Observed> others(Trace trace) {
        return verdicts.others(trace);
    }

    /** Never the moderator's own words: a letter may not tell of somebody else's submission. */
    private static String letter(String key, String language) {
        return Words.of("intake", Language.stored(language)).say(key);
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }

    private void record(String act, Trace trace) {
        acted.fire(new Acted(who(), act, trace.uuid().toString(), clock.instant()));
    }
}
