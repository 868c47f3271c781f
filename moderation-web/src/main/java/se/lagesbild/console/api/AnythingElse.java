package se.lagesbild.console.api;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** Tells no inner words to the outside: the log has them, under the incident's number. */
@Provider
public class AnythingElse implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(AnythingElse.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            return Problem.of(known.getResponse().getStatus(), "request");
        }
        if (failure instanceof EJBAccessException) {
            return Problem.of(Response.Status.FORBIDDEN.getStatusCode(), "forbidden");
        }
        var incident = UUID.randomUUID();
        LOG.log(ERROR, "incident " + incident, failure);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), "incident " + incident);
    }
}
