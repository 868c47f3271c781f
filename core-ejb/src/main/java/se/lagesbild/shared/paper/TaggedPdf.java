package se.lagesbild.shared.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page of XHTML as a tagged PDF (PDF/UA). Its font comes with the library, since a server may have none. */
public final class TaggedPdf {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private TaggedPdf() {}

    /** The finished PDF of a whole document in XHTML, whose font is {@code Liberation Sans}. */
    public static byte[] of(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(xhtml, null)
                    .useFont(TaggedPdf::font, "Liberation Sans")
                    .usePdfUaAccessibility(true)
                    .toStream(pdf)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    /** Words as they may stand in the document; a letter that no XML may hold becomes a space. */
    public static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().map(letter -> mayStand(letter) ? letter : ' ').forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }

    /** A file of ours, such as a style sheet. */
    public static String read(String resource) {
        try (var file = Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean mayStand(int letter) {
        return letter == '\n'
                || letter == '\t'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
