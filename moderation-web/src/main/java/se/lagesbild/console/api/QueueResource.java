package se.lagesbild.console.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import se.lagesbild.console.QueueAddress;
import se.lagesbild.moderation.ModerationQueue;

/** How much has come into a queue since it was shown: a number, so that the list need not move under the hand. */
@Path("queue/news")
public class QueueResource {
    @Inject
    ModerationQueue queue;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String news(@QueryParam("sedan") @DefaultValue("0") long seen, @Context HttpServletRequest request) {
        var filter = QueueAddress.read(request.getParameterMap()).filter();
        return Json.createObjectBuilder()
                .add("newer", queue.newerThan(seen, filter))
                .build()
                .toString();
    }
}
