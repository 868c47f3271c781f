package se.lagesbild.citizen.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.lagesbild.citizen.Choices;
import se.lagesbild.citizen.Speech;

/** The lists that a form is made of. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ListsResource {
    /** A category in the language of the one who asked. */
    public record CategoryLine(String code, String kind, String name) {}

    /** A district. */
    public record AreaLine(String code, String name) {}

    @Inject
    Choices choices;

    @GET
    @Path("categories")
    public Response categories(@Context HttpServletRequest request) {
        var lines = choices.kinds(Speech.of(request).language()).stream()
                .flatMap(kind -> kind.choices().stream()
                        .map(choice -> new CategoryLine(choice.code(), kind.code(), choice.name())))
                .toList();
        return Response.ok(lines).header("Vary", "Accept-Language").build();
    }

    @GET
    @Path("areas")
    public List<AreaLine> areas() {
        return choices.districts().stream()
                .map(choice -> new AreaLine(choice.code(), choice.name()))
                .toList();
    }
}
