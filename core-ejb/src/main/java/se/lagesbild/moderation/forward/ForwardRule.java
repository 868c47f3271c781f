package se.lagesbild.moderation.forward;

import se.lagesbild.moderation.guard.TextGuard;
import se.lagesbild.moderation.receiver.Ground;
import se.lagesbild.moderation.receiver.OfficeAddress;
import se.lagesbild.moderation.receiver.Receiver;

/** What must be in place before a submission is sent on: a receiver, a ground that carries it there, an address and a clean text. */
final class ForwardRule {
    private static final int LONGEST_TEXT = 2000;
    private static final TextGuard GUARD = new TextGuard();

    /** A forwarding with nothing left out. */
    record Whole(Receiver receiver, Ground ground, String email, String text) {}

    /**
     * Lets a forwarding pass, or says what it lacks.
     *
     * @throws BadForwarding when it lacks something
     * @throws se.lagesbild.moderation.guard.UndecidedFindings when the text seems to point at somebody
     */
    Whole check(Forwarding wish) {
        var receiver = wish.receiver();
        if (receiver == null) {
            throw new BadForwarding("forward.receiver-missing");
        }
        if (receiver.atOnce() && wish.calledAt() == null) {
            throw new BadForwarding("forward.call-first");
        }
        var ground = wish.ground();
        if (ground == null || !receiver.grounds().contains(ground)) {
            throw new BadForwarding("forward.ground-missing");
        }
        var email = wish.email().strip();
        if (!OfficeAddress.isOne(email)) {
            throw new BadForwarding("forward.address-wrong");
        }
        var text = wish.judged().maskedText().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new BadForwarding("forward.text-missing");
        }
        GUARD.check(text, wish.judged().kept(), wish.judged().pointsAtNobody());
        return new Whole(receiver, ground, email, text);
    }
}
