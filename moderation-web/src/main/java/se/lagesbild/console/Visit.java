package se.lagesbild.console;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.staff.Actor;
import se.lagesbild.staff.Login;

/** What the session remembers of a logged-in person: which account, and nothing of its rights. */
final class Visit {
    /** However busy, a person logs in anew once a working day. The time without any request stands in web.xml. */
    static final Duration LONGEST = Duration.ofHours(8);

    private static final String LOGIN = "login";
    private static final String ACTOR = "actor";

    private Visit() {}

    static void begin(HttpServletRequest request, Login login) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(LOGIN, login);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<Login> login(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null || outlived(session.getCreationTime(), now)) {
            return Optional.empty();
        }
        return Optional.ofNullable((Login) session.getAttribute(LOGIN));
    }

    static boolean outlived(long since, Instant now) {
        return Instant.ofEpochMilli(since).plus(LONGEST).isBefore(now);
    }

    static void actsAs(HttpServletRequest request, Actor actor) {
        request.setAttribute(ACTOR, actor);
    }

    static @Nullable Actor actor(HttpServletRequest request) {
        return (Actor) request.getAttribute(ACTOR);
    }
}
