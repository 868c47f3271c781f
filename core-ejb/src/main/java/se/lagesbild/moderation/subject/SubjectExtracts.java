package se.lagesbild.moderation.subject;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Trace;

/**
 * The gate for who asks what the house holds about them (GDPR article 15). The receipt's code, which only the sender has, is
 * the proof; no submission is found by its number, nor by an address that anybody can name (ADR 0045).
 */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.ADMIN})
@RunAs(Role.HOUSE)
public class SubjectExtracts {
    /** As many as strangers have at the page of the receipt. */
    private static final GuessLimit GUESSES = new GuessLimit(20, Duration.ofHours(1));

    private static final Settings SETTINGS = new Settings();

    @Inject
    SubmissionShelf shelf;

    @Inject
    Holdings holdings;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /**
     * What the house holds behind a code, to be read together with its sender; empty when the code opens nothing. Both stand
     * on record.
     *
     * @throws TooManyGuesses when this account has tried too many
     */
    public Optional<Extract> read(String code) {
        return behind(code).map(trace -> {
            record("subject.read", trace.uuid().toString());
            return holdings.of(trace);
        });
    }

    /** The same as a file, with the photos. */
    public Optional<byte[]> file(String code) {
        return behind(code).map(trace -> {
            record("subject.extracted", trace.uuid().toString());
            return new ExtractFile(
                            SETTINGS.of(Setting.MUNICIPALITY),
                            Moments.day(clock.instant()),
                            holdings.of(trace),
                            holdings.photos(trace))
                    .zip();
        });
    }

    private Optional<Trace> behind(String code) {
        if (!GUESSES.take(me(), clock.instant())) {
            throw new TooManyGuesses();
        }
        var trace = shelf.behind(code);
        if (trace.isPresent()) {
            GUESSES.right(me());
        } else {
            record("subject.refused", "");
        }
        return trace;
    }

    private String me() {
        return caller.getCallerPrincipal().getName();
    }

    private void record(String act, String what) {
        acted.fire(new Acted(me(), act, what, clock.instant()));
    }
}
