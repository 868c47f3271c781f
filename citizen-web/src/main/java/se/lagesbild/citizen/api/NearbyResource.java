package se.lagesbild.citizen.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.Speech;
import se.lagesbild.citizen.form.BadBody;
import se.lagesbild.publication.KnownPlace;
import se.lagesbild.publication.KnownPlaces;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** What is known near a place: only what is published, and never how many told of it. */
@Path("/nearby")
@Produces(MediaType.APPLICATION_JSON)
public class NearbyResource {
    @Inject
    KnownPlaces places;

    @GET
    public JsonArray nearby(
            @QueryParam("latitude") @Nullable String latitude,
            @QueryParam("longitude") @Nullable String longitude,
            @QueryParam("language") @Nullable String language,
            @Context HttpServletRequest request) {
        var spoken = language == null ? Speech.of(request).language() : spoken(language);
        var lines = Json.createArrayBuilder();
        places.near(PlacesResource.point(latitude, longitude)).forEach(place -> lines.add(line(place, spoken)));
        return lines.build();
    }

    private static JsonObjectBuilder line(KnownPlace place, Language language) {
        return Json.createObjectBuilder()
                .add("known", place.known().toString())
                .add("category", place.category())
                .add("name", Words.of("catalogue", language).say("category." + place.category()))
                .add("month", place.month().toString())
                .add(
                        "monthName",
                        DateTimeFormatter.ofPattern("LLLL uuuu", language.locale())
                                .format(place.month()));
    }

    private static Language spoken(String code) {
        return Language.withCode(code).orElseThrow(() -> new BadBody("language", "field.wrong"));
    }
}
