package se.lagesbild.citizen.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Language;

/** Everyone comes in here: gives each answer its protecting headers, turns forged posts away and hears the language. */
@WebFilter("/*")
public class FrontDoor extends HttpFilter {
    public static final String LANGUAGE = "lagesbild.language";
    public static final String PAGE = "lagesbild.page";
    private static final long serialVersionUID = 1L;
    /** What the server takes in at all (max-post-size): three photos of 25 MB together, and the form around them. */
    private static final long HEAVIEST = 26L * 1024 * 1024;

    private static final Pattern DISTRICT = Pattern.compile("/omrade/[a-z0-9_-]{1,60}");
    private static final Set<String> PAGES = Set.of(
            "/",
            "/flagga",
            "/flagga/granska",
            "/flagga/skicka",
            "/kvitto",
            "/kvitto/fil",
            "/kvitto/skriv",
            "/kvitto/omprova",
            "/kvitto/ta-tillbaka",
            "/kvitto/glom-adressen",
            "/e-post/bekrafta",
            "/sa-ser-det-ut",
            "/om",
            "/vandring",
            "/utkast",
            "/manifest.webmanifest",
            "/kontakt",
            "/tillganglighet",
            "/personuppgifter",
            "/kakor");
    /** Pages that have more of them below. */
    private static final String FOLDERS = "/vandring/";

    @Inject
    CodeGuard guard;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = path(request);
        var language = spoken(path);
        var prefixed = language != Language.SWEDISH;
        var page = path.substring(language.path().length());
        page = page.isEmpty() ? "/" : page;
        request.setAttribute(LANGUAGE, language);
        ProtectingHeaders.on(response, page);
        if (forged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() > HEAVIEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (guard.stops(request, page, response)) {
            response.sendError(CodeGuard.TOO_MANY);
        } else if (isPage(page)) {
            request.setAttribute(PAGE, page);
            if (prefixed) {
                request.getRequestDispatcher(page).forward(request, response);
            } else {
                chain.doFilter(request, response);
            }
            guard.learns(request, page, response);
        } else if (prefixed || belongsInside(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
            guard.learns(request, page, response);
        }
    }

    private static boolean isPage(String page) {
        return PAGES.contains(page)
                || page.startsWith(FOLDERS)
                || DISTRICT.matcher(page).matches();
    }

    private static Language spoken(String path) {
        var first = path.substring(1).replaceFirst("/.*", "");
        return Language.withCode(first).orElse(Language.SWEDISH);
    }

    /** Pages are shown through their own addresses only, files through the one with a version in it. */
    private static boolean belongsInside(String path) {
        return path.endsWith(".xhtml") || path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource");
    }

    private static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** A browser says where a post comes from; an older one says at least its origin. */
    private static boolean forged(HttpServletRequest request) {
        if (Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? foreign(request.getHeader("Origin"), request.getHeader("Host"))
                : !Set.of("same-origin", "none").contains(site.toLowerCase(Locale.ROOT));
    }

    private static boolean foreign(@Nullable String origin, @Nullable String host) {
        if (origin == null || origin.equals("null")) {
            return false;
        }
        try {
            return !URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException | NullPointerException nonsense) {
            return true;
        }
    }
}
