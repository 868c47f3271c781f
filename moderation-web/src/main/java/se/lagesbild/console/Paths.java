package se.lagesbild.console;

import jakarta.servlet.http.HttpServletRequest;

/** The path inside the context, decoded and without parameters, as the container matched it. */
final class Paths {
    private Paths() {}

    static String inContext(HttpServletRequest request) {
        var rest = request.getPathInfo();
        var path = request.getServletPath() + (rest == null ? "" : rest);
        return path.equals("/") || path.isEmpty() ? SafeReturn.START : path;
    }
}
