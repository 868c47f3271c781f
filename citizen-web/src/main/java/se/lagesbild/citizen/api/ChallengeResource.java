package se.lagesbild.citizen.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.form.BadBody;
import se.lagesbild.screening.proof.Proofs;

/** Sets the small sum that a browser works out before it sends a draft. */
@Path("/challenge")
@Produces(MediaType.APPLICATION_JSON)
public class ChallengeResource {
    private static final int UUID_LENGTH = 36;

    @Inject
    Proofs proofs;

    /** In the shape that ALTCHA gave it, so that its own widgets could work it out too. */
    @GET
    public JsonObject challenge(@QueryParam("draft") @Nullable String draft) {
        var challenge = proofs.challenge(read(draft));
        return Json.createObjectBuilder()
                .add("algorithm", challenge.algorithm())
                .add("challenge", challenge.digest())
                .add("maxnumber", challenge.largest())
                .add("salt", challenge.salt())
                .add("signature", challenge.signature())
                .build();
    }

    private static UUID read(@Nullable String draft) {
        if (draft == null || draft.length() != UUID_LENGTH) {
            throw new BadBody("draft", "field.wrong");
        }
        try {
            return UUID.fromString(draft);
        } catch (IllegalArgumentException noUuid) {
            throw new BadBody("draft", "field.wrong");
        }
    }
}
