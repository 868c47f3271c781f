package se.lagesbild.citizen.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.citizen.Speech;
import se.lagesbild.citizen.form.BadBody;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** Finds places by name, and names for places. */
@Path("/places")
@Produces(MediaType.APPLICATION_JSON)
public class PlacesResource {
    private static final int MOST_HITS = 8;
    private static final int LONGEST_QUESTION = 100;

    @Inject
    Areas areas;

    @GET
    public JsonArray search(@QueryParam("q") @Nullable String question, @Context HttpServletRequest request) {
        var asked = question == null ? "" : question.strip();
        var hits = Json.createArrayBuilder();
        if (!asked.isEmpty() && asked.length() <= LONGEST_QUESTION) {
            var language = Speech.of(request).language();
            areas.search(asked, MOST_HITS).forEach(hit -> hits.add(line(hit, language)));
        }
        return hits.build();
    }

    /** What a chosen point is called: the district and the nearest place that has a name, where there are any. */
    @GET
    @Path("near")
    public JsonObject near(
            @QueryParam("latitude") @Nullable String latitude,
            @QueryParam("longitude") @Nullable String longitude,
            @Context HttpServletRequest request) {
        var point = point(latitude, longitude);
        var district = areas.districtOf(point);
        var answer = Json.createObjectBuilder()
                .add("inside", district.isPresent() || areas.districts().isEmpty());
        named(answer, district);
        areas.neighbourOf(point).ifPresent(neighbour -> answer.add("neighbour", neighbour.name()));
        areas.nearest(point)
                .ifPresent(
                        hit -> answer.add("place", line(hit, Speech.of(request).language())));
        return answer.build();
    }

    private static void named(JsonObjectBuilder answer, Optional<AreaName> district) {
        district.ifPresent(area -> answer.add("district", area.code()).add("districtName", area.name()));
    }

    private JsonObjectBuilder line(PlaceHit hit, Language language) {
        var line = Json.createObjectBuilder()
                .add("name", hit.name())
                .add("kind", Words.of("area", language).say("place." + hit.kind()))
                .add("latitude", hit.point().latitude())
                .add("longitude", hit.point().longitude());
        named(line, areas.districtOf(hit.point()));
        return line;
    }

    static GeoPoint point(@Nullable String latitude, @Nullable String longitude) {
        if (latitude == null || longitude == null) {
            throw new BadBody(latitude == null ? "latitude" : "longitude", "field.missing");
        }
        try {
            return new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (IllegalArgumentException nowhere) {
            throw new BadBody("latitude", "field.wrong");
        }
    }
}
