package se.lagesbild.citizen.api;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import se.lagesbild.citizen.Speech;

/** Nothing of the inside leaves the house: the log gets the failure, the one who asked a number. */
@Provider
public class AnythingElse implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(AnythingElse.class.getName());

    @Context
    @SuppressWarnings("NullAway.Init") // the container fills it
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known
                && known.getResponse().getStatus() < 500) {
            return Problem.of(known.getResponse().getStatus(), "", Speech.of(request))
                    .response();
        }
        var incident = UUID.randomUUID().toString();
        LOG.log(ERROR, "incident " + incident, failure);
        return Problem.of(500, incident, Speech.of(request)).response();
    }
}
