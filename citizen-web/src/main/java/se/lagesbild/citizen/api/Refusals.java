package se.lagesbild.citizen.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.lagesbild.citizen.Speech;
import se.lagesbild.shared.DomainException;

/** A refusal is an answer: what is wrong, in the words of the one who asked. */
@Provider
public class Refusals implements ExceptionMapper<DomainException> {
    @Context
    @SuppressWarnings("NullAway.Init") // the container fills it
    HttpServletRequest request;

    @Override
    public Response toResponse(DomainException refusal) {
        return Problem.of(refusal, Speech.of(request)).response();
    }
}
