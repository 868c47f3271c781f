package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Thousands of bodies that no form of ours sends: each is taken or refused in words, and none shakes the house. */
class BodiesLongTest {
    private static final int BODIES = 4000;
    private static final int FORMS = 1000;
    private static final long SEED = 2026;

    private static final String WHOLE =
            """
            {"category":"DARK_PATH","latitude":58.95,"longitude":13.4,"text":"Lampan lyser inte.",
            "causes":["DARK","EMPTY"],"times":{"partsOfDay":["NIGHT"],"days":["WEEKDAY"],"seasons":["AUTUMN"],
            "frequency":"WEEKLY"},"occurredFrom":"2026-11-01T21:30","occurredTo":"2026-11-01T22:00","unsafety":4,
            "answers":{"LAMP":"BROKEN","LAMP_REPORTED":"NO"},"language":"sv"}""";

    /** What must never leave: names of classes, traces, words of the database. */
    private static final Pattern INSIDES =
            Pattern.compile("Exception|\\bat (java|org|se)\\.|se\\.lagesbild|hibernate|SQL|JBAS|UT0|WFLY");

    private final Random random = new Random(SEED);
    private final Gson json = new Gson();

    @Test
    void every_body_is_taken_or_refused_in_words() throws IOException {
        try (var house = RunningHouse.open(HouseUnderTest.newFolder(), Map.of("LAGESBILD_INTAKE_LIMITS", "off"))) {
            var visitor = new Visitor(house.address(), "127.5.0.1");
            var taken = 0;
            for (var at = 0; at < BODIES; at++) {
                var body = damaged(json.fromJson(WHOLE, JsonObject.class));
                var answer = visitor.submit(UUID.randomUUID(), body);
                assertThat(answer.status()).as("%s to %s", answer, body).isIn(200, 201, 400, 409, 413);
                refusedInWords(answer, body);
                taken += answer.status() == 201 ? 1 : 0;
            }
            for (var at = 0; at < FORMS; at++) {
                var form = form();
                var answer = visitor.postForm(random.nextBoolean() ? "/flagga/skicka" : "/flagga/granska", form);
                assertThat(answer.status()).as("%s to %s", answer, form).isIn(200, 303, 400, 413, 422);
                assertThat(answer.body()).as("to %s", form).doesNotContainPattern(INSIDES);
            }
            assertThat(taken).as("bodies that were only a little odd").isPositive();
            var plain = visitor.submit(
                    UUID.randomUUID(), "{\"category\":\"DARK_PATH\",\"latitude\":58.95,\"longitude\":13.4}");
            assertThat(plain.status()).as(plain.body()).isEqualTo(201);
        }
    }

    private static void refusedInWords(Visitor.Answer answer, String body) {
        assertThat(answer.body()).as("to %s", body).doesNotContainPattern(INSIDES);
        if (answer.status() >= 400) {
            assertThat(answer.head()).as("to %s", body).contains("application/problem+json");
        }
    }

    private String damaged(JsonObject body) {
        for (var turn = random.nextInt(4); turn >= 0; turn--) {
            var names = new ArrayList<>(body.keySet());
            names.addAll(List.of("placeText", "district", "walk", "stop", "sameAs", "email", "proof", "times"));
            var name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> body.remove(name);
                case 1 -> body.add("okänt" + random.nextInt(9), odd(3));
                default -> body.add(name, odd(3));
            }
        }
        var text = json.toJson(body);
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> text.replaceFirst("[\"{}:,]", "");
            case 2 -> "[".repeat(random.nextInt(20_000)) + text;
            case 3 -> text + text;
            default -> text;
        };
    }

    private JsonElement odd(int deep) {
        return switch (random.nextInt(deep > 0 ? 10 : 8)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(random.nextBoolean());
            case 2 -> new JsonPrimitive(random.nextLong());
            case 3 -> new JsonPrimitive(random.nextGaussian() * Math.pow(10, random.nextInt(300)));
            case 4 -> new JsonPrimitive(random.nextInt(10));
            case 8 -> list(deep);
            case 9 -> object(deep);
            default -> new JsonPrimitive(oddText());
        };
    }

    private JsonElement list(int deep) {
        var list = new JsonArray();
        for (var at = random.nextInt(30); at > 0; at--) {
            list.add(odd(deep - 1));
        }
        return list;
    }

    private JsonElement object(int deep) {
        var object = new JsonObject();
        for (var at = random.nextInt(6); at > 0; at--) {
            object.add(oddText(), odd(deep - 1));
        }
        return object;
    }

    private String oddText() {
        return switch (random.nextInt(10)) {
            case 0 -> "";
            case 1 -> "å".repeat(random.nextInt(5000));
            case 2 -> "\uD83D\uDE00".repeat(random.nextInt(1200));
            case 3 -> "\uD800 ensam halva";
            case 4 -> "' OR 1=1; DROP TABLE submission; --";
            case 5 -> "<script>alert(1)</script> #{1+1} ${jndi:ldap://x} \u0000\u0007";
            case 6 -> "\u202E\u0627\u0644\u0645\u0643\u0627\u0646\u200F";
            case 7 -> "2026-13-45T99:99";
            case 8 -> "NaN";
            default -> Long.toString(random.nextLong(), 36);
        };
    }

    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        form.put("draft", UUID.randomUUID().toString());
        form.put("category", "DARK_PATH");
        form.put("placeText", "Storgatan 1");
        form.put("district", "centrum");
        var names = List.of(
                "draft",
                "category",
                "latitude",
                "longitude",
                "placeText",
                "district",
                "text",
                "cause",
                "unsafety",
                "fromDate",
                "fromTime",
                "toDate",
                "toTime",
                "email",
                "opened",
                "proof",
                "sameAs",
                "walk",
                "stop",
                "photo");
        for (var turn = random.nextInt(4); turn >= 0; turn--) {
            form.put(
                    names.get(random.nextInt(names.size())),
                    oddText().replaceAll("[\uD800-\uDFFF](?![\uDC00-\uDFFF])", "?"));
        }
        return form;
    }
}
