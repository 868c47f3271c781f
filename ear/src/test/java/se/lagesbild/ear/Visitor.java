package se.lagesbild.ear;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A plain HTTP client that comes from an address of its own: on Linux all of 127.0.0.0/8 is this machine. */
final class Visitor {
    private static final int PATIENCE = 60_000;
    private static final String EDGE = "edge-of-a-part";
    private static final Pattern FIELD = Pattern.compile("\"(salt|challenge|signature)\":\"([^\"]+)\"");

    private final URI house;
    private final String from;
    private final Map<String, String> habits = new LinkedHashMap<>();

    /** What came back; the head holds the status line. */
    record Answer(int status, String head, String body) {}

    Visitor(URI house, String from) {
        this.house = house;
        this.from = from;
    }

    /** A header that stands in every request. */
    Visitor with(String header, String value) {
        habits.put(header, value);
        return this;
    }

    Answer get(String path) throws IOException {
        return send("GET", path, Map.of(), new byte[0]);
    }

    Answer submit(UUID draft, String json) throws IOException {
        return send(
                "POST",
                "/api/submissions",
                Map.of("Content-Type", "application/json", "Idempotency-Key", draft.toString()),
                json.getBytes(UTF_8));
    }

    Answer postJson(String path, String json) throws IOException {
        return send("POST", path, Map.of("Content-Type", "application/json"), json.getBytes(UTF_8));
    }

    /** As a browser without script sends a form. */
    Answer postForm(String path, Map<String, String> fields) throws IOException {
        return postParts(path, Map.of(), fields, null);
    }

    /** Fields, and a photo where there is one, as parts. */
    Answer postParts(String path, Map<String, String> headers, Map<String, String> fields, byte[] photo)
            throws IOException {
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(EDGE, field.getKey(), field.getValue())
                    .getBytes(UTF_8));
        }
        if (photo != null) {
            body.writeBytes(
                    "--%s\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"FILNAMNSMARKOR.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
                            .formatted(EDGE)
                            .getBytes(UTF_8));
            body.writeBytes(photo);
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes("--%s--\r\n".formatted(EDGE).getBytes(UTF_8));
        var all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "multipart/form-data; boundary=" + EDGE);
        return send("POST", path, all, body.toByteArray());
    }

    /** HTTP/1.0, whose answers end where the connection does. */
    @SuppressWarnings("AddressSelection") // numbers, no names: each is one address
    Answer send(String method, String path, Map<String, String> headers, byte[] body) throws IOException {
        var head = new StringBuilder("%s %s HTTP/1.0\r\nHost: %s\r\nContent-Length: %d\r\n"
                .formatted(method, path, house.getAuthority(), body.length));
        habits.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("\r\n");
        try (var line =
                new Socket(InetAddress.getByName("127.0.0.1"), house.getPort(), InetAddress.getByName(from), 0)) {
            line.setSoTimeout(PATIENCE);
            var out = line.getOutputStream();
            out.write(head.toString().getBytes(ISO_8859_1));
            try {
                out.write(body);
                out.flush();
            } catch (SocketException hungUp) {
                // Whoever is refused before all is sent has an answer waiting all the same.
            }
            return answer(line.getInputStream().readAllBytes());
        }
    }

    /** Works out the sum as a browser does. */
    String proof(UUID draft) throws IOException {
        var fields = new HashMap<String, String>();
        var found = FIELD.matcher(get("/api/challenge?draft=" + draft).body());
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        var wanted = HexFormat.of().parseHex(fields.get("challenge"));
        var number = 0;
        while (!MessageDigest.isEqual(wanted, digest(fields.get("salt") + number))) {
            number++;
        }
        var answer =
                """
                {"algorithm":"SHA-256","challenge":"%s","number":%d,"salt":"%s","signature":"%s"}"""
                        .formatted(fields.get("challenge"), number, fields.get("salt"), fields.get("signature"));
        return Base64.getEncoder().encodeToString(answer.getBytes(UTF_8));
    }

    private static byte[] digest(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Answer answer(byte[] bytes) {
        var end = new String(bytes, ISO_8859_1).indexOf("\r\n\r\n");
        var head = new String(bytes, 0, Math.max(end, 0), ISO_8859_1);
        var body = new String(bytes, end + 4, bytes.length - end - 4, UTF_8);
        return new Answer(Integer.parseInt(head.split(" ", 3)[1]), head, body);
    }
}
