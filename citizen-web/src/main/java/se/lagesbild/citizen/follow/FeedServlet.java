package se.lagesbild.citizen.follow;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Language;

/** {@code /feeds/<district>.atom} and {@code /feeds/alla.atom}, in the language that {@code ?language=} names. */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9_-]{1,60})\\.atom");

    @Inject
    Feeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        @Nullable String wished = request.getParameter("language");
        var language = Language.withCode(wished == null ? Language.SWEDISH.code() : wished);
        var feed = asked.matches() && language.isPresent()
                ? feeds.named(asked.group(1), language.get())
                : java.util.Optional.<AtomFeed>empty();
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var body = feed.get().written();
        var tag = '"' + fingerprint(body) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
