package se.lagesbild.console.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.lagesbild.shared.DomainException;

/** A refusal of a room, by its code. */
@Provider
public class Refusals implements ExceptionMapper<DomainException> {
    @Override
    public Response toResponse(DomainException refusal) {
        var status = refusal.code().endsWith(".unknown") ? Response.Status.NOT_FOUND : Response.Status.BAD_REQUEST;
        return Problem.of(status.getStatusCode(), refusal.code());
    }
}
