package se.lagesbild.citizen.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Slows down whoever tries receipt codes that open nothing; the one who has a code notices nothing of it. */
@ApplicationScoped
public class CodeGuard {
    static final int TOO_MANY = 429;

    @Inject
    Doorkeeper doorkeeper;

    /** Whether this caller has guessed so much that it has to wait. */
    boolean stops(HttpServletRequest request, String page, HttpServletResponse response) {
        if (!triesCode(request, page)) {
            return false;
        }
        var wait = doorkeeper.waitBeforeCode();
        if (wait.isZero()) {
            return false;
        }
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        return true;
    }

    /** Takes note of a code that opened nothing. */
    void learns(HttpServletRequest request, String page, HttpServletResponse response) {
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND && triesCode(request, page)) {
            doorkeeper.wrongCode();
        }
    }

    private static boolean triesCode(HttpServletRequest request, String page) {
        return request.getMethod().equals("POST") && (page.startsWith("/kvitto") || page.startsWith("/api/receipts"));
    }
}
