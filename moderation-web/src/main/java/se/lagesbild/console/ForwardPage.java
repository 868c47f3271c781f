package se.lagesbild.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.moderation.forward.ForwardDesk;
import se.lagesbild.moderation.forward.Forwarding;
import se.lagesbild.moderation.receiver.Ground;
import se.lagesbild.moderation.receiver.Receiver;
import se.lagesbild.moderation.receiver.SentLink;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Trace;

/** Sends the submission on the desk to who is responsible, and keeps an eye on the link. */
@Named("forwarding")
@ViewScoped
public class ForwardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ForwardDesk desk;

    @Inject
    QueueStep step;

    private @Nullable Receiver receiver;
    private @Nullable Ground ground;
    private @Nullable String email;
    private boolean called;
    private @Nullable String calledAt;
    private transient @Nullable List<SentLink> links;
    private transient @Nullable Map<Receiver, String> addresses;

    /** The usual ground of the receiver that was chosen. */
    public void chosen() {
        ground = receiver == null ? null : receiver.grounds().get(0);
    }

    public @Nullable String send(Dossier dossier, VerdictForm form) {
        try {
            form.getWorking().look();
            desk.forward(
                    dossier.trace(),
                    dossier.version(),
                    new Forwarding(receiver, ground, email == null ? "" : email, whenCalled(), form.acceptance()));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
        return receiver != null && receiver.atOnce()
                ? step.onward("alarmed")
                : step.onward("forwarded") + "&of=" + dossier.trace().uuid();
    }

    /** When 112 was called; null when it was not, or that is no time. */
    private @Nullable LocalTime whenCalled() {
        try {
            return called && calledAt != null ? LocalTime.parse(calledAt.strip().replace('.', ':')) : null;
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    public @Nullable String sendAgain(Dossier dossier) {
        return act(dossier, desk::sendAgain, "linkSent");
    }

    public @Nullable String withdraw(Dossier dossier) {
        return act(dossier, desk::withdraw, "linkWithdrawn");
    }

    private static @Nullable String act(Dossier dossier, Consumer<Trace> act, String outcome) {
        try {
            act.accept(dossier.trace());
        } catch (DomainException refusal) {
            Notices.refused(refusal);
            return null;
        }
        return "/submission.xhtml?trace=" + dossier.trace().uuid() + "&done=" + outcome + "&faces-redirect=true";
    }

    /** Asked once an answer. */
    public List<SentLink> links(Dossier dossier) {
        var known = links;
        if (known == null) {
            known = desk.links(dossier.trace());
            links = known;
        }
        return known;
    }

    /** Somebody may still read through the last link. */
    public boolean alive(Dossier dossier) {
        return links(dossier).stream().anyMatch(SentLink::alive);
    }

    /** What the moment beside a state tells of; null where there is none. */
    public @Nullable Instant moment(SentLink link) {
        return switch (link.state()) {
            case WAITING -> link.leavesAt();
            case SENT, STALE -> link.endsAt();
            case OPENED -> link.openedAt();
            case WITHDRAWN -> null;
        };
    }

    /** The address that an administrator has set for the receiver; null when none is. */
    public @Nullable String getPreset() {
        var known = addresses;
        if (known == null) {
            known = desk.addresses();
            addresses = known;
        }
        return receiver == null ? null : known.get(receiver);
    }

    public List<Receiver> getReceivers() {
        return List.of(Receiver.values());
    }

    public List<Ground> getGrounds() {
        return receiver == null ? List.of() : receiver.grounds();
    }

    public @Nullable Receiver getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable Receiver receiver) {
        this.receiver = receiver;
    }

    public @Nullable Ground getGround() {
        return ground;
    }

    public void setGround(@Nullable Ground ground) {
        this.ground = ground;
    }

    public boolean isCalled() {
        return called;
    }

    public void setCalled(boolean called) {
        this.called = called;
    }

    public @Nullable String getCalledAt() {
        return calledAt;
    }

    public void setCalledAt(@Nullable String calledAt) {
        this.calledAt = calledAt;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
