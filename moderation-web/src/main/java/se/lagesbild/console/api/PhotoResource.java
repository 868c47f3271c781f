package se.lagesbild.console.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.PhotoDesk;
import se.lagesbild.shared.Trace;

/** The washed photos of a submission, for who moderates it. */
@Path("submissions/{trace}/photos/{number}")
public class PhotoResource {
    @Inject
    ModerationDesk desk;

    @Inject
    PhotoDesk photos;

    @GET
    @Produces("image/jpeg")
    public Response photo(@PathParam("trace") UUID trace, @PathParam("number") int number) {
        return Response.ok(desk.photo(new Trace(trace), number)).build();
    }

    /** With what a moderator has painted over so far. */
    @GET
    @Path("working")
    @Produces("image/jpeg")
    public Response working(@PathParam("trace") UUID trace, @PathParam("number") int number) {
        return Response.ok(photos.working(new Trace(trace), number)).build();
    }
}
