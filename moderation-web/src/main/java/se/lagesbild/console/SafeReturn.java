package se.lagesbild.console;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after login. The address came with the request, so only our own pages are believed. */
final class SafeReturn {
    static final String START = "/index.xhtml";
    private static final Pattern OWN_PAGE = Pattern.compile("/[a-z]+\\.xhtml(\\?[\\w.=&%~-]*)?");

    private SafeReturn() {}

    /** The same as an outcome of an action. */
    static String outcome(@Nullable String asked) {
        var page = path(asked);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    static String path(@Nullable String asked) {
        if (asked == null || !OWN_PAGE.matcher(asked).matches()) {
            return START;
        }
        var page = asked.replaceFirst("\\?.*", "");
        return PageAccess.rowFor(page).filter(row -> !row.open()).isPresent() ? asked : START;
    }
}
