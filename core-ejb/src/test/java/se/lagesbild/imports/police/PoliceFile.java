package se.lagesbild.imports.police;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes files in the shape of polisen.se's API, with events that we made up. */
public final class PoliceFile {
    private final List<String> events = new ArrayList<>();

    public static PoliceFile withAnEvent() {
        return new PoliceFile().event(1001, "2024-03-05 9:12:33 +01:00", "05 mars 08.10", "Stöld", "Demostad");
    }

    public static PoliceFile empty() {
        return new PoliceFile();
    }

    public PoliceFile event(long id, String published, String ownTime, String type, String municipality) {
        return event(id, published, ownTime + ", " + type + ", " + municipality, type, municipality, "58.9500,13.4000");
    }

    public PoliceFile event(long id, String published, String name, String type, String place, String gps) {
        return raw(
                """
                {"id": %d, "datetime": "%s", "name": "%s", "summary": "En påhittad händelse.",
                 "url": "/aktuellt/handelser/%d/", "type": "%s", "location": {"name": "%s", "gps": "%s"}}"""
                        .formatted(id, published, name, id, type, place, gps));
    }

    public PoliceFile raw(String json) {
        events.add(json);
        return this;
    }

    public byte[] bytes() {
        return ("[" + String.join(",\n", events) + "]").getBytes(StandardCharsets.UTF_8);
    }
}
