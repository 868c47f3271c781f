package se.lagesbild.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.lagesbild.shared.Role;

/** Opens what {@link PageAccess} opens for the actor, asks the unknown to log in, and answers 403 to the rest. */
public class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = Paths.inContext(request);
        var row = PageAccess.rowFor(path);
        var actor = Visit.actor(request);
        if (row.filter(one -> one.open() || (actor != null && one.admits(actor.roles())))
                .isPresent()) {
            chain.doFilter(request, response);
        } else if (actor != null && actor.roles().contains(Role.NEWCOMER) && path.endsWith(".xhtml")) {
            response.sendRedirect(request.getContextPath() + PageAccess.OWN);
        } else if (actor != null) {
            response.sendError(row.isPresent() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        } else if (path.startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            askToLogIn(request, response, path);
        }
    }

    private static void askToLogIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var asked = SafeReturn.path(request.getMethod().equals("GET") ? path + query : path);
        var login = request.getContextPath() + "/login.xhtml?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"/></partial-response>"
                                    .formatted(login));
        } else {
            response.sendRedirect(login);
        }
    }
}
