package se.lagesbild.citizen.follow;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed after RFC 4287.
 *
 * @param id a lasting name, as every entry has one: a reader knows by it what is new
 * @param language a language tag
 * @param self the feed's own address; {@code page} is that of the page with the same content
 */
record AtomFeed(
        String id, String title, String author, String language, String self, String page, List<Entry> entries) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    AtomFeed {
        entries = List.copyOf(entries);
    }

    /** One published month; its text is plain. */
    record Entry(String id, String title, Instant updated, String page, String text) {}

    byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", XML, "lang", language);
            element(xml, "id", id);
            element(xml, "title", title);
            element(xml, "updated", updated().toString());
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", "application/atom+xml", self);
            link(xml, "alternate", "text/html", page);
            for (var entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Of a feed with nothing in it yet nothing newer can be said. */
    private Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.updated().toString());
        element(xml, "published", entry.updated().toString());
        link(xml, "alternate", "text/html", entry.page());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(legal(entry.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** XML 1.0 knows no control characters but tab and line breaks, however they are written. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
