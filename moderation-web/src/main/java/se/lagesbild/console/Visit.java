package se.lagesbild.console;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
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

    /** So long the page of the code waits. */
    private static final Duration LONGEST_AWAITED = Duration.ofMinutes(5);

    private static final String AWAITED = "awaited";
    private static final String LOGIN = "login";
    private static final String ACTOR = "actor";

    private Visit() {}

    static void begin(HttpServletRequest request, Login login) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().removeAttribute(AWAITED);
        request.getSession().setAttribute(LOGIN, login);
    }

    /** The password was right and the code remains. Nobody is inside, and the wait for the code is short. */
    static void await(HttpServletRequest request, Login login, Instant now) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().removeAttribute(LOGIN);
        request.getSession().setAttribute(AWAITED, new Awaited(login, now.plus(LONGEST_AWAITED)));
    }

    static Optional<Login> awaited(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Awaited) session.getAttribute(AWAITED))
                .filter(one -> now.isBefore(one.until()))
                .map(Awaited::login);
    }

    private record Awaited(Login login, Instant until) implements Serializable {}

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
