package se.lagesbild.citizen.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AtomFeedTest {
    private static final Instant OCTOBER = Instant.parse("2026-11-08T00:07:00Z");

    @Test
    void names_that_look_like_xml_are_only_names() throws Exception {
        var feed = parsed(feed(List.of(
                new AtomFeed.Entry("urn:uuid:2", "Å & <b>\u0001", OCTOBER, "http://x/?a=1&b=\"", "]]> 5 < 6"))));
        assertThat(text(feed, "title")).isEqualTo("Så ser det ut & <mer>");
        var entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "title")).isEqualTo("Å & <b>");
        assertThat(text(entry, "content")).isEqualTo("]]> 5 < 6");
        assertThat(((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"))
                .isEqualTo("http://x/?a=1&b=\"");
    }

    @Test
    void the_feed_is_as_new_as_its_newest_entry() throws Exception {
        var older = new AtomFeed.Entry("urn:uuid:3", "a", OCTOBER.minusSeconds(60), "http://x/", "");
        var newer = new AtomFeed.Entry("urn:uuid:4", "b", OCTOBER, "http://x/", "");
        assertThat(text(parsed(feed(List.of(older, newer))), "updated")).isEqualTo(OCTOBER.toString());
        assertThat(text(parsed(feed(List.of())), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void the_same_content_is_written_in_the_same_way() {
        assertThat(feed(List.of()).written()).isEqualTo(feed(List.of()).written());
        assertThat(new String(feed(List.of()).written(), UTF_8)).contains("xml:lang=\"sv\"");
    }

    private static AtomFeed feed(List<AtomFeed.Entry> entries) {
        return new AtomFeed(
                "urn:uuid:1",
                "Så ser det ut & <mer>",
                "Demostad",
                "sv",
                "http://x/feeds/alla.atom",
                "http://x/",
                entries);
    }

    private static Element parsed(AtomFeed feed) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.written()))
                .getDocumentElement();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
