package se.lagesbild.console;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;

/**
 * The cookie by which a browser is known again at the door. It lets nobody in; it spares its owner the waits that
 * strangers' guesses cause (ADR 39).
 */
final class BrowserMark {
    private static final String NAME = "LAGESBILD-DATOR";
    private static final Duration KEPT = Duration.ofDays(180);

    private BrowserMark() {}

    static String of(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    static void keep(HttpServletRequest request, String token) {
        if (token.isEmpty() || token.equals(of(request))) {
            return;
        }
        var cookie = new Cookie(NAME, token);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KEPT.toSeconds());
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(cookie);
    }
}
