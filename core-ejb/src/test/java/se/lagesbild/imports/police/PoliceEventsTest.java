package se.lagesbild.imports.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.shared.GeoPoint;

class PoliceEventsTest {
    static final Set<String> CATEGORIES = Set.of(
            "VIOLENCE",
            "THEFT",
            "VANDALISM",
            "GRAFFITI",
            "FIRE",
            "DRUG_DEALING",
            "HARASSMENT",
            "ALCOHOL_DRUGS",
            "GATHERING",
            "UNSAFE_TRAFFIC",
            "OTHER");

    private final PoliceEvents events = new PoliceEvents(CATEGORIES, Instant.parse("2026-11-23T12:00:00Z"));

    @Test
    void an_event_is_what_where_and_when_and_nothing_more() {
        assertThat(only(PoliceFile.withAnEvent()).event())
                .isEqualTo(new PoliceEvent(
                        1001,
                        "Stöld",
                        "THEFT",
                        Instant.parse("2024-03-05T07:10:00Z"),
                        Instant.parse("2024-03-05T07:10:00Z"),
                        TimePrecision.MINUTE,
                        "Demostad",
                        new GeoPoint(58.95, 13.4),
                        PlacePrecision.MUNICIPALITY));
    }

    @Test
    void a_place_that_is_a_county_says_so_and_the_name_tells_the_municipality() {
        var file = PoliceFile.empty()
                .event(
                        7,
                        "2026-02-05 11:30:00 +01:00",
                        "05 februari 10.45, Larm Överfall, Demostad",
                        "Larm Överfall",
                        "Påhittade län",
                        "58.9,13.4")
                .event(
                        8,
                        "2026-02-05 11:30:00 +01:00",
                        "05 februari 10.50, Brand, Påhittade län",
                        "Brand",
                        "Påhittade län",
                        "58.9,13.4");

        assertThat(events.read(file.bytes()))
                .extracting(PoliceRow::municipality)
                .containsExactly("Demostad", "Påhittade län");
        assertThat(events.read(file.bytes())).extracting(PoliceRow::event).allSatisfy(event -> assertThat(event)
                .asInstanceOf(type(PoliceEvent.class))
                .extracting(PoliceEvent::placePrecision)
                .isEqualTo(PlacePrecision.COUNTY));
    }

    @ParameterizedTest
    @CsvSource({
        "Misshandel, VIOLENCE",
        "'Misshandel, grov', VIOLENCE",
        "'Mord/dråp, försök', VIOLENCE",
        "Rån väpnat, VIOLENCE",
        "Knivlagen, VIOLENCE",
        "Stöld/inbrott, THEFT",
        "'Motorfordon, stöld', THEFT",
        "Bedrägeri, THEFT",
        "Skadegörelse, VANDALISM",
        "Klotter, GRAFFITI",
        "Mordbrand, FIRE",
        "Brand, FIRE",
        "Narkotikabrott, DRUG_DEALING",
        "Ofredande/förargelse, HARASSMENT",
        "Fylleri/LOB, ALCOHOL_DRUGS",
        "Ordningslagen, GATHERING",
        "'Trafikolycka, vilt', UNSAFE_TRAFFIC",
        "Rattfylleri, UNSAFE_TRAFFIC",
        "Övrigt, OTHER",
        "'Lagen om hundar och katter ', OTHER"
    })
    void types_of_the_police_find_our_category(String type, String category) {
        var row = only(PoliceFile.empty().event(1, "2024-03-05 9:12:33 +01:00", "05 mars 08.10", type, "Demostad"));

        assertThat(row.event()).isNotNull().extracting("category").isEqualTo(category);
        assertThat(row.reason()).isEmpty();
    }

    @Test
    void a_type_that_is_new_to_us_is_taken_in_with_a_remark() {
        var row = only(
                PoliceFile.empty().event(1, "2024-03-05 9:12:33 +01:00", "05 mars 08.10", "Rymdbrott", "Demostad"));

        assertThat(row.event()).isNotNull().extracting("category").isEqualTo("OTHER");
        assertThat(row).extracting("field", "reason").containsExactly("type", "import.remark.type-new");
    }

    @Test
    void a_category_that_the_municipality_does_not_use_becomes_other() {
        var small = new PoliceEvents(Set.of("OTHER"), Instant.parse("2026-11-23T12:00:00Z"));

        assertThat(small.read(PoliceFile.withAnEvent().bytes()).get(0).event())
                .isNotNull()
                .extracting("category")
                .isEqualTo("OTHER");
    }

    @ParameterizedTest
    @CsvSource({
        "Sammanfattning natt, import.reason.summary",
        "'Sammanfattning kväll och natt', import.reason.summary",
        "Uppdatering, import.reason.update",
        "Polisinsats/kommendering, import.reason.police-work",
        "Trafikkontroll, import.reason.police-work",
        "Kontroll person/fordon, import.reason.police-work"
    })
    void what_is_no_event_is_refused(String type, String reason) {
        assertRefused(
                "type",
                reason,
                PoliceFile.empty().event(1, "2024-03-05 9:12:33 +01:00", "05 mars 08.10", type, "Demostad"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"id\": 1};type;import.reason.type-missing",
                "{\"id\": \"x\", \"type\": \"Brand\"};id;import.reason.id",
                "{\"id\": -4, \"type\": \"Brand\"};id;import.reason.id",
                "{\"id\": 1.5, \"type\": \"Brand\"};id;import.reason.id",
                "{\"type\": \"Brand\"};id;import.reason.id",
                "{\"id\": 1, \"type\": \"Brand\"};location.name;import.reason.place-missing",
                "{\"id\": 1, \"type\": \"Brand\", \"location\": \"D\"};location.name;import.reason.place-missing",
                "{\"id\": 1, \"type\": \"Brand\", \"location\": {\"name\": \"D\"}};location.gps;import.reason.gps",
                "{\"id\": 1, \"type\": \"Brand\", \"location\": {\"name\": \"D\", \"gps\": \"0.0,0.0\"}};location.gps;import.reason.gps",
                "{\"id\": 1, \"type\": \"Brand\", \"location\": {\"gps\": \"59.0,15.0\", \"name\": \"D\"}};datetime;import.reason.published",
                "17;;import.reason.no-object",
                "[[1]];;import.reason.no-object",
                "null;;import.reason.no-object"
            })
    void a_row_that_cannot_be_read_says_which_field_and_why(String row, String field, String reason) {
        assertRefused(field == null ? "" : field, reason, PoliceFile.empty().raw(row));
    }

    @Test
    void a_bad_row_does_not_stop_the_others() {
        var rows = events.read(PoliceFile.withAnEvent()
                .raw("17")
                .event(1002, "2024-03-05 9:12:33 +01:00", "05 mars 08.10", "Brand", "Demostad")
                .bytes());

        assertThat(rows).extracting(PoliceRow::number).containsExactly(1, 2, 3);
        assertThat(rows).extracting(row -> row.event() != null).containsExactly(true, false, true);
    }

    @Test
    void the_same_number_counts_once_in_a_file() {
        var rows = events.read(PoliceFile.withAnEvent()
                .event(1001, "2024-03-05 9:12:33 +01:00", "05 mars 08.10", "Stöld", "Demostad")
                .bytes());

        assertThat(rows.get(1)).extracting("field", "reason").containsExactly("id", "import.reason.id-twice");
    }

    @Test
    void an_event_from_the_future_is_refused() {
        assertRefused(
                "datetime",
                "import.reason.future",
                PoliceFile.empty().event(1, "2031-03-05 9:12:33 +01:00", "05 mars 08.10", "Brand", "Demostad"));
    }

    @Test
    void fields_that_we_do_not_know_are_stepped_over() {
        var row = PoliceFile.empty()
                .raw(
                        """
                        {"new": {"deep": [1, {"type": "Rån"}]}, "id": 5, "list": [], "type": "Brand", "location":
                        {"more": {"name": "X"}, "name": "Demostad", "gps": "58.95, 13.4"},
                        "datetime": "2024-03-05 9:12:33 +01:00", "name": "05 mars 08.10, Brand, Demostad"}""");

        assertThat(only(row).event())
                .isNotNull()
                .extracting("type", "municipality")
                .containsExactly("Brand", "Demostad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "[{\"id\": 1", "[{\"id\" 1}]", "[1] x", "hej", "[\"\\ud8", "\u0000\u0001", "[1,]", "<html>"
            })
    void what_is_no_json_is_refused_with_the_place_where_it_stops(String text) {
        assertUnreadable("import.not-json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_is_no_list_is_refused() {
        assertUnreadable("import.no-list", "{\"events\": []}".getBytes(StandardCharsets.UTF_8));
        assertUnreadable("import.empty", new byte[0]);
    }

    @Test
    void a_file_beyond_the_bounds_is_refused() {
        assertUnreadable("import.too-large", new byte[PoliceEvents.MAX_BYTES + 1]);
        assertUnreadable(
                "import.too-many-events",
                ("[" + "1,".repeat(PoliceEvents.MAX_EVENTS) + "1]").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_nested_to_harm_us_is_refused() {
        assertUnreadable("import.not-json", ("[{\"x\":" + "[".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
        assertUnreadable("import.not-json", "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    }

    private PoliceRow only(PoliceFile file) {
        return only(events.read(file.bytes()));
    }

    private static PoliceRow only(List<PoliceRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private void assertRefused(String field, String reason, PoliceFile file) {
        var row = only(file);
        assertThat(row.event()).isNull();
        assertThat(row).extracting("field", "reason").containsExactly(field, reason);
    }

    private void assertUnreadable(String code, byte[] file) {
        var refused = catchThrowableOfType(UnreadableFile.class, () -> events.read(file));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
