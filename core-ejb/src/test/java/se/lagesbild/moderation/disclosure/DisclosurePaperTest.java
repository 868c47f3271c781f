package se.lagesbild.moderation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Trace;

class DisclosurePaperTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:15:00Z");

    @Test
    void a_part_says_what_is_given_what_is_kept_and_how_to_appeal() throws IOException {
        assertThat(text(Outcome.PART))
                .contains("Beslut om att lämna ut en allmän handling")
                .contains("[namn] står vid bron & väntar <länge>.")
                .contains("En del av detta är maskat enligt 21 kap. 7 § OSL.")
                .contains("Lämnas inte ut enligt 26 kap. 1 § OSL.")
                .contains("Skäl för beslutet Namnet behövs inte.")
                .contains("inom tre veckor")
                .contains("Demostad: trygg@demostad.example");
    }

    @Test
    void a_refusal_holds_nothing_of_the_document() throws IOException {
        assertThat(text(Outcome.NOTHING))
                .contains("Handlingen lämnas inte ut.")
                .contains("kammarrätten")
                .doesNotContain("vid bron");
    }

    @Test
    void what_is_given_whole_needs_no_appeal() throws IOException {
        assertThat(text(Outcome.WHOLE)).contains("i sin helhet").doesNotContain("överklaga");
    }

    @Test
    void the_paper_is_tagged_for_screen_readers() throws IOException {
        try (var pdf = Loader.loadPDF(paper(Outcome.PART).pdf())) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalogue.getLanguage()).isEqualTo("sv");
        }
    }

    private static String text(Outcome outcome) throws IOException {
        try (var pdf = Loader.loadPDF(paper(outcome).pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static DisclosurePaper paper(Outcome outcome) {
        var sheet = new Sheet(Trace.fresh(), NOW, "DARK_PATH", "centrum", Map.of(), null, true);
        var decision = new DisclosurePaper.Decision(7, outcome, "Namnet behövs inte.", "Sam Samordnare", NOW, false);
        var markings = List.of(
                new Marking(Field.TEXT, Paragraph.OSL_21_7, "[namn] står vid bron & väntar\u0001<länge>."),
                new Marking(Field.EMAIL, Paragraph.OSL_26_1, ""));
        return new DisclosurePaper(
                new DisclosurePaper.House("Demostad", "trygg@demostad.example"),
                sheet,
                decision,
                outcome == Outcome.WHOLE ? List.of() : markings,
                Map.of());
    }
}
