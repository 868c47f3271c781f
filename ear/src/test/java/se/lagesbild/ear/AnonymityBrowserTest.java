package se.lagesbild.ear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Sends all that can give somebody away, cuts the power, and reads every byte that the house has left behind: its data
 * folder with database, logs and temporary files, and the server itself.
 */
class AnonymityBrowserTest {
    private static final String ADDRESS = "127.77.1.2";
    private static final Path SERVER = Path.of(System.getProperty("checkout", ".."), "ear/target/server");
    private static final Pattern LOG = Pattern.compile(".*(\\.log|\\.log\\..*|\\.out|\\.trace\\.db|\\.hprof)");
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\"\\s*:\\s*\"([0-9A-Z]{26})\"");

    private final Remains remains = new Remains();

    @Test
    void nothing_that_gives_a_sender_away_is_left_behind() throws Exception {
        var data = HouseUnderTest.newFolder();
        var temporary = Files.createDirectory(data.resolve("temporary"));
        try (var house = RunningHouse.open(
                data,
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        "-Djava.io.tmpdir=" + temporary,
                        "LAGESBILD_EMAIL_RETENTION_DAYS",
                        "30",
                        "LAGESBILD_EMAIL_RETENTION_DECISION",
                        "a test"),
                "--empty")) {
            everythingThatAResidentDoes(house);
            everythingThatGoesWrong(house);
            house.kill();
        }
        // The third is the server's own, of those who log in; residents never do.
        assertThat(logs(data)).containsExactly("log/console.log", "log/server.log", "server/log/audit.log");
        assertThat(data.resolve("server/log/audit.log")).isEmptyFile();
        assertThat(Files.readString(data.resolve("server/configuration/standalone.xml")))
                .doesNotContain("access-log")
                .doesNotContain("request-dumping");
        assertThat(Remains.files(data)).as("the search finds what is there").anyMatch(file -> Remains.content(file)
                .contains("WFLYSRV"));
        everyFile(data);
        try (var database = EmbeddedDatabase.in(data)) {
            remains.areNotInTables(database);
            assertThat(database.number("select count(*) from submission")).isEqualTo(3);
            assertThat(database.number("select count(*) from submission_photo")).isEqualTo(2);
            for (var time : List.of("submission.received_at", "delivery.written_at")) {
                var parts = time.split("\\.", 2);
                assertThat(database.number(
                                "select count(*) from %s where extract(minute from %s) <> 0 or extract(second from %2$s) <> 0"
                                        .formatted(parts[0], parts[1])))
                        .as("times of %s that point at a minute", time)
                        .isZero();
            }
        }
        // What the database wrote when it was opened and closed again.
        everyFile(data);
    }

    private void everyFile(Path data) throws IOException {
        assertThat(remains.traced()).isGreaterThan(60);
        for (var folder : List.of(data, SERVER)) {
            remains.areNotInFiles(folder);
        }
    }

    private void everythingThatAResidentDoes(RunningHouse house) throws IOException {
        var resident = resident(house);
        for (var page : List.of("/", "/flagga", "/kvitto", "/sa-ser-det-ut", "/om")) {
            assertThat(resident.get(page).status()).isEqualTo(200);
        }
        var photo = photo();
        remains.trace("the photo as it was taken", Arrays.copyOfRange(photo, photo.length / 2, photo.length / 2 + 48));

        var page = UUID.randomUUID();
        remains.trace("a draft's name", page.toString());
        var form = new LinkedHashMap<String, String>();
        form.put("draft", page.toString());
        form.put("category", "DARK_PATH");
        form.put("latitude", "58.9501");
        form.put("longitude", "13.4002");
        form.put("placeText", remains.trace("words about a place", "Platsmarkör bakom kiosken"));
        form.put("text", remains.trace("words on a page", "Sidmarkör: det är mörkt här"));
        form.put("photoText", remains.trace("words for a photo", "Bildmarkör av trappan"));
        form.put("email", remains.trace("an address for answers", "adressmarkor@exempel.se"));
        assertThat(resident.postForm("/flagga/granska", form).body()).contains("Sidmarkör");
        assertThat(resident.postParts("/flagga/skicka", Map.of(), form, photo).status())
                .isEqualTo(200);

        var api = UUID.randomUUID();
        var sent = resident.submit(
                api,
                """
                {"category":"OTHER","latitude":58.9502,"longitude":13.4003,"text":"%s"}"""
                        .formatted(remains.trace("words in JSON", "Textmarkör under bron")));
        remains.trace("a draft's name", api.toString());
        var receipt = RECEIPT.matcher(sent.body());
        assertThat(receipt.find()).as(sent.body()).isTrue();
        remains.trace("a receipt", receipt.group(1));
        assertThat(resident.postJson("/api/receipts", "{\"receipt\":\"%s\"}".formatted(receipt.group(1)))
                        .status())
                .isEqualTo(200);

        var parts = resident.postParts(
                "/api/submissions",
                Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                Map.of(
                        "submission",
                        """
                        {"category":"OTHER","latitude":58.9503,"longitude":13.4004,"text":"%s","photoTexts":["%s"]}"""
                                .formatted(
                                        remains.trace("words beside a photo", "Fotomarkör vid muren"),
                                        remains.trace("words for a photo in JSON", "Motivmarkör av muren"))),
                photo);
        assertThat(parts.status()).as(parts.body()).isEqualTo(201);
    }

    /** Failures write logs. */
    private void everythingThatGoesWrong(RunningHouse house) throws IOException {
        var resident = resident(house);
        resident.get("/" + remains.trace("an address that is not there", "adressradsmarkor"));
        resident.get("/flagga?" + remains.trace("a question in an address", "fragemarkor") + "=%zz");
        resident.submit(UUID.randomUUID(), "{\"text\":\"" + remains.trace("a broken body", "Kroppsmarkör") + "\",");
        resident.postJson("/api/receipts", "{\"receipt\":\"FELKODMARKOR\"}");
        remains.trace("a wrong code", "FELKODMARKOR");
        resident.get("/api/challenge?draft=" + remains.trace("a wrong draft", "utkastmarkor"));
        resident.postParts(
                "/api/submissions",
                Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                Map.of("submission", "{\"category\":\"OTHER\",\"latitude\":58.95,\"longitude\":13.4}"),
                remains.trace("a file that is no photo", "Filmarkör utan bild").getBytes(UTF_8));
        resident.send(
                "POST",
                "/flagga/skicka",
                Map.of("Content-Type", "multipart/form-data; boundary=x"),
                "--x\r\nbroken".getBytes(UTF_8));
        resident.send("BREW", "/", Map.of(), new byte[0]);
    }

    private Visitor resident(RunningHouse house) {
        remains.trace("an address", ADDRESS);
        remains.trace("the name of a file", "FILNAMNSMARKOR");
        return new Visitor(house.address(), ADDRESS)
                .with("User-Agent", remains.trace("a browser", "Lasarmarkor/77.1 (telefonmarkor)"))
                .with("Accept-Language", remains.trace("a language", "sv, tlh-sprakmarkor;q=0.1"))
                .with("X-Forwarded-For", remains.trace("an address behind a proxy", "198.51.100.177"))
                .with("From", remains.trace("a person", "personmarkor"))
                .with("Referer", house.address() + remains.trace("where somebody comes from", "hanvisningsmarkor"));
    }

    private static List<String> logs(Path data) throws IOException {
        return Remains.files(data).stream()
                .map(file -> data.relativize(file).toString())
                .filter(name -> LOG.matcher(name).matches())
                .sorted()
                .toList();
    }

    /** A photo that says where and with what it was taken, in the places where cameras write it. */
    private byte[] photo() throws IOException {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var grain = new Random(7);
        for (var at = 0; at < 640 * 480; at++) {
            picture.setRGB(at % 640, at / 640, grain.nextInt(0x40) * 0x010101);
        }
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(Arrays.copyOf(plain.toByteArray(), 2));
        segment(whole, 0xE1, exif(remains.trace("a camera", "KAMERAMARKOR-77")));
        segment(
                whole,
                0xFE,
                remains.trace("a comment in a photo", "kommentarsmarkor i bilden")
                        .getBytes(UTF_8));
        whole.writeBytes(Arrays.copyOfRange(plain.toByteArray(), 2, plain.size()));
        whole.writeBytes(remains.trace("what was hung on to a photo", "eftermarkor efter bilden")
                .getBytes(UTF_8));
        return whole.toByteArray();
    }

    private static void segment(ByteArrayOutputStream file, int marker, byte[] content) {
        file.write(0xFF);
        file.write(marker);
        file.write((content.length + 2) >> Byte.SIZE);
        file.write(content.length + 2);
        file.writeBytes(content);
    }

    /** The smallest EXIF with a camera's name and a place: two directories of a TIFF file. */
    private static byte[] exif(String camera) {
        var name = (camera + "\0").getBytes(UTF_8);
        var gpsAt = 8 + 2 + 2 * 12 + 4;
        var nameAt = gpsAt + 2 + 2 * 12 + 4;
        var degreesAt = nameAt + name.length + name.length % 2;
        var tiff = java.nio.ByteBuffer.allocate(degreesAt + 24);
        tiff.put("MM".getBytes(UTF_8)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x010F, 2, name.length, nameAt);
        entry(tiff, 0x8825, 4, 1, gpsAt);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, degreesAt);
        tiff.putInt(0);
        tiff.put(name);
        tiff.position(degreesAt);
        tiff.putInt(58).putInt(1).putInt(57).putInt(1).putInt(1234).putInt(100);
        var all = new ByteArrayOutputStream();
        all.writeBytes("Exif\0\0".getBytes(UTF_8));
        all.writeBytes(tiff.array());
        return all.toByteArray();
    }

    private static void entry(java.nio.ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
