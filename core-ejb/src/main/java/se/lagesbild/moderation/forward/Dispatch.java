package se.lagesbild.moderation.forward;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.moderation.alarm.AlarmBell;
import se.lagesbild.moderation.preset.Presets;
import se.lagesbild.moderation.receiver.Links;
import se.lagesbild.moderation.receiver.Receiver;
import se.lagesbild.moderation.receiver.Sending;
import se.lagesbild.moderation.receiver.SentLink;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;

/** Everything on the way to a receiver, within the desk's transaction: the address, the letter and the alarm. */
@Stateless
@RolesAllowed(Role.MODERATOR)
public class Dispatch {
    @Inject
    Categories categories;

    @Inject
    Presets presets;

    @Inject
    Links links;

    @Inject
    AlarmBell bell;

    /** Where an administrator has said that a kind of receiver reads. */
    public Map<Receiver, String> addresses() {
        return presets.now();
    }

    /**
     * Writes the letter, and rings the bell where a life is at stake.
     *
     * @param calledAt when 112 was called; null when it was not
     * @throws se.lagesbild.catalogue.UnknownCategory when the catalogue has no such category
     */
    public void go(Sending sending, @Nullable LocalTime calledAt) {
        categories.mustKnow(sending.category());
        links.send(sending);
        if (sending.receiver().atOnce() && calledAt != null) {
            bell.raise(sending.trace(), calledAt);
        }
    }

    public List<SentLink> links(Trace trace) {
        return links.of(trace);
    }

    public void sendAgain(Trace trace, String by) {
        links.sendAgain(trace, by);
    }

    public void withdraw(Trace trace) {
        links.withdraw(trace);
    }
}
