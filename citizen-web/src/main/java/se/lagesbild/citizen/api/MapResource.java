package se.lagesbild.citizen.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import se.lagesbild.area.Areas;

/** What a map needs before it can be drawn. */
@Path("/map")
@Produces(MediaType.APPLICATION_JSON)
public class MapResource {
    @Inject
    Areas areas;

    @GET
    public JsonObject map() {
        var frame = areas.frame();
        try (var outlines = Json.createReader(new StringReader(areas.outlines()))) {
            return Json.createObjectBuilder()
                    .add("latitude", frame.centre().latitude())
                    .add("longitude", frame.centre().longitude())
                    .add("south", frame.south())
                    .add("west", frame.west())
                    .add("north", frame.north())
                    .add("east", frame.east())
                    .add("outlines", outlines.readObject())
                    .build();
        }
    }
}
