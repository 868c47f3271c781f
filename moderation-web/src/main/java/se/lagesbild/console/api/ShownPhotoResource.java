package se.lagesbild.console.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.lagesbild.moderation.PhotoDesk;
import se.lagesbild.shared.Trace;

/** The photos that a moderator has vouched for, for those who read the picture. */
@Path("shown/{trace}/photos/{number}")
public class ShownPhotoResource {
    @Inject
    PhotoDesk photos;

    @GET
    @Produces("image/jpeg")
    public Response photo(@PathParam("trace") UUID trace, @PathParam("number") int number) {
        return Response.ok(photos.shown(new Trace(trace), number)).build();
    }
}
