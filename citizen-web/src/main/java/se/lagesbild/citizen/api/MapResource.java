package se.lagesbild.citizen.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import se.lagesbild.area.Areas;
import se.lagesbild.area.basemap.Basemap;
import se.lagesbild.citizen.Speech;

/** What a map needs before it can be drawn. */
@Path("/map")
@Produces(MediaType.APPLICATION_JSON)
public class MapResource {
    @Inject
    Areas areas;

    @Inject
    Basemap basemap;

    @GET
    public JsonObject map(@Context HttpServletRequest request) {
        var frame = areas.frame();
        try (var outlines = Json.createReader(new StringReader(areas.outlines()))) {
            return Json.createObjectBuilder()
                    .add("latitude", frame.centre().latitude())
                    .add("longitude", frame.centre().longitude())
                    .add("south", frame.south())
                    .add("west", frame.west())
                    .add("north", frame.north())
                    .add("east", frame.east())
                    .add(
                            "attribution",
                            basemap.attribution(Speech.of(request).language().locale()))
                    .add("invented", basemap.invented())
                    .add("outlines", outlines.readObject())
                    .build();
        }
    }
}
