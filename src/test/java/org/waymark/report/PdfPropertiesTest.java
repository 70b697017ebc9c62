package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class PdfPropertiesTest {

    private static byte[] bytes;
    private static PDDocument pdf;

    @BeforeAll
    static void print() throws IOException {
        bytes = Prints.pdf(Larkfield.chronology(), Larkfield.PRACTICE);
        pdf = Loader.loadPDF(bytes);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void itIsTaggedWithTablesThatHaveHeaders() {
        List<String> types = new ArrayList<>();
        List<String> scopes = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), types, scopes);
        assertThat(types).contains("Document", "H1", "H2", "Table", "TR", "TH", "TD", "BlockQuote");
        assertThat(types.getFirst()).isEqualTo("Document");
        assertThat(scopes).contains("Column", "Row");
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }

    @Test
    void itSpeaksBritishEnglishAndShowsItsTitle() {
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }

    @Test
    void itsPropertiesNameNobody() throws IOException {
        String said =
                new String(
                                pdf.getDocumentCatalog().getMetadata().toByteArray(),
                                StandardCharsets.UTF_8)
                        + pdf.getDocumentInformation().getCOSObject();
        assertThat(said)
                .contains("Chronology of case 2026-014 (practice)")
                .doesNotContain("Robin", "Dan", "Ellen", "Priya", "Larkfield", "Okoro");
        assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
    }

    @Test
    void itsOutlineNamesNobody() {
        List<String> titles = new ArrayList<>();
        pdf.getDocumentCatalog()
                .getDocumentOutline()
                .children()
                .forEach(item -> titles.add(item.getTitle()));
        assertThat(titles).containsExactly("Front sheet", "Significant events", "Signatures");
    }

    @Test
    void itCarriesItsFontsAndItsColours() throws IOException {
        assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("AtkinsonHyperlegibleNext");
            }
        }
    }

    @Test
    void itIsA4AcrossAndHoldsNothingActive() {
        assertThat(pdf.getPages())
                .allSatisfy(
                        page -> {
                            assertThat(page.getMediaBox().getWidth()).isBetween(841f, 843f);
                            assertThat(page.getMediaBox().getHeight()).isBetween(594f, 596f);
                            assertThat(page.getAnnotations()).isEmpty();
                        });
        assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey("OpenAction")).isFalse();
        assertThat(pdf.isEncrypted()).isFalse();
    }

    @Test
    void itIsWrittenOnceWithoutEarlierVersionsInside() {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(raw.split("%%EOF", -1)).hasSize(2);
    }

    private static void collect(PDStructureNode node, List<String> types, List<String> scopes) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                String attributes = String.valueOf(element.getCOSObject().getDictionaryObject("A"));
                for (String scope : List.of("Column", "Row")) {
                    if (attributes.contains("COSName{" + scope + "}")) {
                        scopes.add(scope);
                    }
                }
                collect(element, types, scopes);
            }
        }
    }
}
