package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Cuts the power right after a receipt was given, again and again. */
class CrashTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\"\\s*:\\s*\"([0-9A-Z]{26})\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<UUID, String> receipts = new LinkedHashMap<>();

    @Test
    void whoever_got_a_receipt_is_not_forgotten() throws IOException, InterruptedException {
        var data = HouseUnderTest.newFolder();
        for (var cut = 1; cut <= KILLS; cut++) {
            try (var house = RunningHouse.open(data, Map.of("LAGESBILD_INTAKE_LIMITS", "off"), "--empty")) {
                everyReceiptIsKnown(house);
                var draft = UUID.randomUUID();
                var answer = flag(house, draft);
                house.kill();
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                receipts.put(draft, receiptIn(answer));
            }
        }
        try (var house = RunningHouse.open(data, Map.of("LAGESBILD_INTAKE_LIMITS", "off"), "--empty")) {
            everyReceiptIsKnown(house);
            for (var draft : receipts.keySet()) {
                var again = flag(house, draft);
                assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
                assertThat(receiptIn(again)).isEqualTo(receipts.get(draft));
            }
        }
    }

    private void everyReceiptIsKnown(RunningHouse house) throws IOException, InterruptedException {
        for (var receipt : receipts.values()) {
            var answer = post(house, "api/receipts", "{\"receipt\":\"" + receipt + "\"}", UUID.randomUUID());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("RECEIVED");
        }
    }

    private HttpResponse<String> flag(RunningHouse house, UUID draft) throws IOException, InterruptedException {
        var submission =
                """
                {"category":"DARK_PATH","latitude":58.9501,"longitude":13.4002,"text":"Mörkt efter %s"}"""
                        .formatted(draft);
        return post(house, "api/submissions", submission, draft);
    }

    private HttpResponse<String> post(RunningHouse house, String path, String body, UUID draft)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house.address() + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", draft.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String receiptIn(HttpResponse<String> answer) {
        var found = RECEIPT.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }
}
