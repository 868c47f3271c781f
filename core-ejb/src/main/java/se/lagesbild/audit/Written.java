package se.lagesbild.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Clocks;

/** An act as the record writes it and reads it back. */
final class Written {
    private Written() {}

    static String entry(Acted event) {
        return Json.createObjectBuilder()
                .add("at", event.at().toString())
                .add("who", event.who())
                .add("act", event.act())
                .add("what", event.what())
                .build()
                .toString();
    }

    static AuditLine line(long sequence, String entry) {
        JsonObject written;
        try (var reader = Json.createReader(new StringReader(entry))) {
            written = reader.readObject();
        }
        return new AuditLine(
                sequence,
                Instant.parse(written.getString("at")),
                written.getString("who"),
                written.getString("act"),
                written.getString("what"));
    }

    /** The start of a day in Sweden, so written that every later moment is greater as text. */
    static String startOf(LocalDate day) {
        var start = day.atStartOfDay(Clocks.SWEDEN).toInstant().toString();
        return start.substring(0, start.length() - 1);
    }
}
