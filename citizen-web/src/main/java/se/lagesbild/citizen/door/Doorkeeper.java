package se.lagesbild.citizen.door;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.Trust;
import se.lagesbild.screening.flood.FloodLimits;
import se.lagesbild.screening.proof.Proofs;
import se.lagesbild.shared.Network;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.walk.Walks;

/**
 * Counts who comes, and knows nobody. The one place that reads an address: it goes into the count as a mark that means
 * nothing tomorrow, and nowhere else.
 */
@ApplicationScoped
public class Doorkeeper {
    /** One node's; several nodes take in as many times more. */
    private static final FloodLimits.Figures FIGURES = new FloodLimits.Figures(10, 600, 600, 120, 20, 50_000);

    private static final System.Logger LOG = System.getLogger(Doorkeeper.class.getName());
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(10);

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    @Inject
    Proofs proofs;

    @Inject
    Walks walks;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init") // set in the beginning
    private FloodLimits limits;

    private Forwarded forwarded = new Forwarded(List.of());
    private boolean counts = true;
    private final AtomicLong warned = new AtomicLong();

    @PostConstruct
    void begin() {
        limits = new FloodLimits(FIGURES, clock);
        counts = !settings.of(Setting.INTAKE_LIMITS).equals("off");
        forwarded =
                new Forwarded(Network.list(settings.of(Setting.TRUSTED_PROXIES)).orElse(List.of()));
    }

    /**
     * Lets in what somebody sends, and says how far it is trusted.
     *
     * @param proof the answer to the sum that was set for this draft; empty where there is none
     * @param odd the form shows signs that no person filled it in
     * @throws Crowded when nothing more can be taken in now
     */
    public Trust letIn(SubmitPlace place, String proof, boolean odd) {
        if (!counts) {
            return odd ? Trust.LOW : Trust.NORMAL;
        }
        var trusted = !odd && proofs.holds(proof, place.draft()) && (isOnWalk(place) || limits.withinShare(caller()));
        mustBeRoom(limits.wait(trusted));
        return trusted ? Trust.NORMAL : Trust.LOW;
    }

    /**
     * Lets in a message about the pages; from an address that has sent much it stands last.
     *
     * @throws Crowded when nothing more can be taken in now
     */
    public Trust letMessageIn() {
        if (!counts) {
            return Trust.NORMAL;
        }
        mustBeRoom(limits.waitForMessage());
        return limits.withinShare(caller()) ? Trust.NORMAL : Trust.LOW;
    }

    private void mustBeRoom(Duration wait) {
        if (!wait.isZero()) {
            warn();
            throw new Crowded(wait);
        }
    }

    /** How long this caller has to wait before trying a receipt code; zero as a rule. */
    Duration waitBeforeCode() {
        return counts ? limits.waitBeforeCode(caller()) : Duration.ZERO;
    }

    /** The code that this caller tried opened nothing. */
    void wrongCode() {
        if (counts) {
            limits.wrongCode(caller());
        }
    }

    /** Those who walk together may share one address. */
    private boolean isOnWalk(SubmitPlace place) {
        var code = place.details().walk();
        return code != null && walks.isOpen(code);
    }

    private InetAddress caller() {
        var connected = Network.address(request.getRemoteAddr()).orElseGet(InetAddress::getLoopbackAddress);
        var headers = request.getHeaders("X-Forwarded-For");
        return forwarded.caller(connected, headers == null ? null : String.join(",", Collections.list(headers)));
    }

    /** That the house is full, for whoever watches over it; now and then, since a flood would fill the log. */
    private void warn() {
        var now = clock.millis();
        var last = warned.get();
        if (now - last > BETWEEN_WARNINGS.toMillis() && warned.compareAndSet(last, now)) {
            LOG.log(WARNING, "more comes in than can be taken in; senders are asked to come back in a while");
        }
    }
}
