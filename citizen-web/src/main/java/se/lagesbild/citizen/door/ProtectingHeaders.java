package se.lagesbild.citizen.door;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** What every answer tells the browser to refuse. */
final class ProtectingHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " worker-src 'self'; manifest-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

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
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", PRIVATE.stream().anyMatch(path::startsWith) ? "no-store" : "no-cache");
    }
}
