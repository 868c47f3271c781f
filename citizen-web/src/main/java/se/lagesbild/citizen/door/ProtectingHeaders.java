package se.lagesbild.citizen.door;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** What every answer tells the browser to refuse. */
final class ProtectingHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " worker-src 'self'; manifest-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /**
     * For what runs nothing by itself: a page's policy rules its scripts, styles and images. Thirty times the long one
     * is a tenth of a first load.
     */
    private static final String STILL_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final List<String> STILL = List.of("/assets/", "/tiles/", "/icons/", "/brand/");

    /** Pages and answers that hold what one person wrote, or a code. */
    private static final List<String> PRIVATE = List.of(
            "/flagga",
            "/kvitto",
            "/e-post",
            "/vandring",
            "/api/walks",
            "/api/submissions",
            "/api/receipts",
            "/api/challenge",
            "/api/places",
            "/api/nearby",
            "/api/screening",
            "/tillganglighet",
            "/fel");

    private ProtectingHeaders() {}

    static void on(HttpServletResponse response, String path) {
        if (isStill(path)) {
            response.setHeader("Content-Security-Policy", STILL_POLICY);
        } else {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader(
                    "Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", PRIVATE.stream().anyMatch(path::startsWith) ? "no-store" : "no-cache");
    }

    /** A worker lives outside its page, by the policy that it came with. */
    private static boolean isStill(String path) {
        return STILL.stream().anyMatch(path::startsWith) && !path.endsWith("worker.js");
    }
}
