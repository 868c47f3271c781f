package se.lagesbild.moderation.forward;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.lagesbild.intake.Sent;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.moderation.Verdicts;
import se.lagesbild.moderation.guard.TextGuard;
import se.lagesbild.moderation.receiver.Receiver;
import se.lagesbild.moderation.receiver.Sending;
import se.lagesbild.moderation.receiver.SentLink;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;

/** The gate of forwarding: a verdict that puts nothing in the picture and a masked copy before somebody else (ADR 0042). */
@Stateless
@RolesAllowed(Role.MODERATOR)
public class ForwardDesk {
    private static final ForwardRule RULE = new ForwardRule();
    private static final TextGuard GUARD = new TextGuard();

    @Inject
    SubmissionShelf shelf;

    @Inject
    Verdicts verdicts;

    @Inject
    Dispatch dispatch;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /**
     * Sends a submission on. Letter and answer to the sender leave when it can no longer be undone; of a
     * threat to life they leave at once.
     *
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when somebody else decided since it was opened
     * @throws BadForwarding when something is missing
     * @throws se.lagesbild.moderation.guard.UndecidedFindings when the text seems to point at somebody
     */
    public void forward(Trace trace, long version, Forwarding wish) {
        var whole = RULE.check(preset(wish));
        var language = Language.stored(shelf.sent(trace).language());
        var letter = Words.of("intake", language).say("letter.forwarded." + whole.receiver());
        shelf.settle(trace, version, Status.FORWARDED, letter, whole.receiver().atOnce());
        verdicts.forwarded(trace, who(), whole.receiver(), whole.text());
        dispatch.go(sending(shelf.sent(trace), whole, wish), wish.calledAt());
        GUARD.reasons(whole.text(), wish.judged().kept()).forEach(reason -> record("text.kept." + reason, trace));
        record("submission.forwarded." + whole.receiver(), trace);
    }

    /** Where an administrator has said that a kind of receiver reads. */
    public Map<Receiver, String> addresses() {
        return dispatch.addresses();
    }

    /** The links to a submission, the newest first. */
    public List<SentLink> links(Trace trace) {
        return dispatch.links(trace);
    }

    /**
     * Sends a new link to the same receiver; the old one opens nothing any more.
     *
     * @throws BadForwarding when it is not sent on, or the letter has not been able to leave yet
     */
    public void sendAgain(Trace trace) {
        mustBeTold(trace);
        dispatch.sendAgain(trace, who());
        record("forward.sent-again", trace);
    }

    /** Makes the link open nothing. */
    public void withdraw(Trace trace) {
        dispatch.withdraw(trace);
        record("forward.withdrawn", trace);
    }

    /** What an administrator has set holds, whatever was written. */
    private Forwarding preset(Forwarding wish) {
        var receiver = wish.receiver();
        return receiver == null ? wish : wish.to(addresses().getOrDefault(receiver, wish.email()));
    }

    private void mustBeTold(Trace trace) {
        var sent = shelf.sent(trace);
        var toldAt = sent.toldAt();
        if (sent.status() != Status.FORWARDED
                || (toldAt != null && clock.instant().isBefore(toldAt))) {
            throw new BadForwarding("forward.not-sent");
        }
    }

    private Sending sending(Sent sent, ForwardRule.Whole whole, Forwarding wish) {
        var told = sent.toldAt();
        var chosen = wish.judged().place();
        return new Sending(
                sent.trace(),
                whole.receiver(),
                whole.ground(),
                whole.email(),
                who(),
                told == null ? clock.instant() : told,
                wish.judged().category(),
                sent.district(),
                chosen == null ? sent.place() : chosen,
                sent.receivedAt(),
                sent.occurredFrom(),
                sent.occurredTo(),
                whole.text());
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }

    private void record(String act, Trace trace) {
        acted.fire(new Acted(who(), act, trace.uuid().toString(), clock.instant()));
    }
}
