package se.lagesbild.console.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/** An answer that says no, as RFC 9457 writes it. */
final class Problem {
    private Problem() {}

    static Response of(int status, String title) {
        var problem = Json.createObjectBuilder().add("status", status).add("title", title);
        return Response.status(status)
                .type("application/problem+json")
                .entity(problem.build().toString())
                .build();
    }
}
