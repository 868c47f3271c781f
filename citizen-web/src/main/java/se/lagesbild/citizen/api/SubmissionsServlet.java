package se.lagesbild.citizen.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.Speech;
import se.lagesbild.citizen.Upload;
import se.lagesbild.citizen.door.Doorkeeper;
import se.lagesbild.citizen.follow.SameAs;
import se.lagesbild.citizen.form.BadBody;
import se.lagesbild.citizen.form.DraftKey;
import se.lagesbild.citizen.form.SubmissionBody;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.ReceiptGiven;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.shared.DomainException;

/**
 * {@code POST /api/submissions}, as JSON or with photos. A servlet and no resource: JAX-RS would write the parts of an
 * upload to the disk, and a photo must never be there as it was taken.
 */
@WebServlet("/api/submissions")
@MultipartConfig(fileSizeThreshold = Upload.IN_MEMORY)
public class SubmissionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_JSON = 64 * 1024;

    @Inject
    SameAs same;

    @Inject
    Intake intake;

    @Inject
    Doorkeeper doorkeeper;

    /** What was sent, and the answer to the sum that was set for its draft. */
    private record Arrived(SubmitPlace place, String proof) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var speech = Speech.of(request);
        try {
            var arrived = read(request, speech.language().code());
            same.check(arrived.place().details().sameAs());
            var trust = doorkeeper.letIn(arrived.place(), arrived.proof(), false);
            give(intake.submit(arrived.place(), trust), response);
        } catch (DomainException refusal) {
            Problem.of(refusal, speech).write(response);
        }
    }

    /** The receipt, as a program reads it. */
    public static void give(ReceiptGiven given, HttpServletResponse response) throws IOException {
        response.setStatus(given.repeated() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CREATED);
        response.setContentType("application/json");
        response.getOutputStream()
                .write(Json.createObjectBuilder()
                        .add("receipt", given.receipt())
                        .build()
                        .toString()
                        .getBytes(UTF_8));
    }

    private static Arrived read(HttpServletRequest request, String language) throws IOException, ServletException {
        var draft = DraftKey.need(request.getHeader("Idempotency-Key"));
        @Nullable String sent = request.getContentType();
        var type = sent == null ? "" : sent.toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) {
            var part = request.getPart("submission");
            if (part == null || part.getSize() > LONGEST_JSON) {
                throw new BadBody("submission", "field.missing");
            }
            try (var content = part.getInputStream()) {
                var json = new String(content.readAllBytes(), UTF_8);
                return arrived(draft, json, language, Upload.photos(request));
            }
        }
        if (!type.startsWith("application/json")) {
            throw new UnknownContent();
        }
        var json = new String(request.getInputStream().readNBytes(LONGEST_JSON), UTF_8);
        return arrived(draft, json, language, List.of());
    }

    private static Arrived arrived(UUID draft, String json, String language, List<byte[]> photos) {
        return new Arrived(SubmissionBody.read(draft, json, language, photos), SubmissionBody.proof(json));
    }
}
