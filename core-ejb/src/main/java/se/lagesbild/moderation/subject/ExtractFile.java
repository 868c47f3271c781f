package se.lagesbild.moderation.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static se.lagesbild.shared.paper.TaggedPdf.escaped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.lagesbild.moderation.subject.Extract.Chapter;
import se.lagesbild.moderation.subject.Extract.Line;
import se.lagesbild.shared.Words;
import se.lagesbild.shared.paper.TaggedPdf;

/**
 * An extract as it is handed over: on paper, as a page (the paper's font lacks some scripts), for a machine, and the photos
 * as they were sent.
 *
 * @param house the municipality's name
 * @param made the day it was made, in words
 */
record ExtractFile(String house, String made, Extract extract, List<byte[]> photos) {
    private static final String STYLE = "/paper/disclosure.css";
    private static final Words WORDS = Words.of("subject", Words.SWEDISH);

    /** A ZIP file. */
    byte[] zip() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file, UTF_8)) {
            var page = html();
            put(zip, "registerutdrag.pdf", TaggedPdf.of(page));
            put(zip, "registerutdrag.html", ("<!DOCTYPE html>" + page).getBytes(UTF_8));
            put(zip, "registerutdrag.json", extract.json().getBytes(UTF_8));
            for (var at = 0; at < photos.size(); at++) {
                put(zip, "foto-" + (at + 1) + ".jpg", photos.get(at));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    String html() {
        var title = escaped(WORDS.say("extract.title"));
        return """
                <html lang="sv"><head><meta charset="UTF-8"/><title>%s</title><meta name="subject" content="%s"/><style>%s</style></head><body>
                <p class="house">%s</p><h1>%s</h1><p>%s</p>%s</body></html>"""
                .formatted(
                        title,
                        title,
                        TaggedPdf.read(STYLE),
                        escaped(house),
                        title,
                        escaped(WORDS.say("extract.about", made)),
                        extract.chapters().stream().map(ExtractFile::chapter).collect(joining()));
    }

    private static String chapter(Chapter chapter) {
        var rows = chapter.lines().stream()
                .filter(Line::isShort)
                .map(line -> "<tr><th>%s</th><td>%s</td></tr>".formatted(escaped(line.name()), escaped(line.words())))
                .collect(joining());
        return "<h2>%s</h2>%s%s"
                .formatted(
                        escaped(chapter.title()),
                        rows.isEmpty() ? "" : "<table>" + rows + "</table>",
                        chapter.lines().stream()
                                .filter(line -> !line.isShort())
                                .map(ExtractFile::block)
                                .collect(joining()));
    }

    private static String block(Line line) {
        return "<h3>%s</h3>%s"
                .formatted(
                        escaped(line.name()),
                        line.words()
                                .lines()
                                .filter(words -> !words.isBlank())
                                .map(words -> "<p>%s</p>".formatted(escaped(words)))
                                .collect(joining()));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
