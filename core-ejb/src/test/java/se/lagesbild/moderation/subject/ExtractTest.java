package se.lagesbild.moderation.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.lagesbild.moderation.subject.Extract.Chapter;
import se.lagesbild.moderation.subject.Extract.Line;

class ExtractTest {
    private static final ExtractFile FILE = new ExtractFile(
            "Demostad",
            "1 december 2026",
            new Extract(
                    List.of(new Chapter("Det du skickade", List.of(new Line("Texten", "Ängen <b>\nmörk")))), 1, false),
            List.of(new byte[] {1, 2}));

    @Test
    void words_stand_as_they_were_written_and_never_as_markup() {
        assertThat(FILE.html()).contains("<p>Ängen &lt;b&gt;</p><p>mörk</p>", "framtaget 1 december 2026");
        assertThat(FILE.extract().json()).contains("{\"name\":\"Texten\",\"value\":\"Ängen <b>\\nmörk\"}");
    }

    @Test
    void the_file_holds_the_paper_the_page_the_same_as_json_and_the_photos() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(FILE.zip()), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly("registerutdrag.pdf", "registerutdrag.html", "registerutdrag.json", "foto-1.jpg");
    }
}
