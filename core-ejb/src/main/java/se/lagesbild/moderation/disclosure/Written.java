package se.lagesbild.moderation.disclosure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** A proposal as it lies sealed in its row. */
final class Written {
    private Written() {}

    static String of(Proposal proposal) {
        var markings = Json.createArrayBuilder();
        for (var marking : proposal.markings()) {
            var ground = marking.ground();
            markings.add(Json.createObjectBuilder()
                    .add("field", marking.field().name())
                    .add("ground", ground == null ? "" : ground.name())
                    .add("given", marking.given()));
        }
        return Json.createObjectBuilder()
                .add("outcome", proposal.outcome().name())
                .add("note", proposal.note())
                .add("markings", markings)
                .build()
                .toString();
    }

    static Proposal read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var written = reader.readObject();
            List<Marking> markings = written.getJsonArray("markings").getValuesAs(JsonObject.class).stream()
                    .map(Written::marking)
                    .toList();
            return new Proposal(Outcome.valueOf(written.getString("outcome")), written.getString("note"), markings);
        }
    }

    private static Marking marking(JsonObject one) {
        var ground = one.getString("ground");
        return new Marking(
                Field.valueOf(one.getString("field")),
                ground.isEmpty() ? null : Paragraph.valueOf(ground),
                one.getString("given"));
    }
}
