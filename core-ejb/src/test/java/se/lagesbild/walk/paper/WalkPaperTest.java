package se.lagesbild.walk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Language;
import se.lagesbild.walk.Route;
import se.lagesbild.walk.WalkLine;
import se.lagesbild.walk.WalkState;

class WalkPaperTest {
    private static final String ADDRESS = "https://trygg.demostad.se/vandring";

    @Test
    void the_paper_can_be_read_back_with_its_swedish_letters() throws IOException {
        // A long line is broken where the paper ends.
        var text = text(Language.SWEDISH).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Trygghetsvandring: Ängsgården & ån <norr>")
                .contains("ABCD-1234")
                .contains("2 november 2026 till 8 november 2026")
                .contains("Stopp 1: Gångbron")
                .contains("Stopp 2: Torget")
                .contains("Stanna mitt på bron.")
                .contains("Hur är ljuset här?")
                .contains("mycket otryggt");
        assertThat(text.replace(" ", "")).contains(ADDRESS);
    }

    @Test
    void the_paper_speaks_other_languages_that_the_font_can_write() throws IOException {
        assertThat(text(Language.ENGLISH)).contains("Stop 1: Gångbron").contains("How is the light here?");
        assertThat(text(Language.ARABIC)).contains("Hur är ljuset här?");
    }

    @Test
    void the_paper_is_tagged_for_screen_readers_and_carries_its_font() throws IOException {
        try (var pdf = Loader.loadPDF(paper(Language.SWEDISH).pdf())) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalogue.getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Trygghetsvandring");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static String text(Language language) throws IOException {
        try (var pdf = Loader.loadPDF(paper(language).pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static WalkPaper paper(Language language) {
        var place = new GeoPoint(58.95, 13.4);
        var walk = new WalkLine(
                "ABCD1234",
                "Ängsgården & ån <norr>",
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 8),
                "",
                WalkState.OPEN,
                LocalDate.of(2026, 11, 16),
                2,
                true);
        var stops = List.of(
                new Route.Halt(1, "Gångbron", place, "Stanna mitt på bron."), new Route.Halt(2, "Torget", place, ""));
        return new WalkPaper(new Route(walk, stops), language, ADDRESS);
    }
}
