package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.pathway.StepKind;
import org.waymark.report.ChartSheet.Band;
import org.waymark.report.ChartSheet.Card;
import org.waymark.report.ChartSheet.Line;
import org.waymark.report.ChartSheet.Passage;
import org.waymark.report.ChartSheet.Place;
import org.waymark.report.ChartSheet.Spot;
import org.waymark.report.ChartSheet.Weight;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/** Words of a pack from anywhere on a chart: markup, other letters, and what nobody can draw. */
class ChartWordsTest {

    private static final String WORDS =
            "</text><script>x</script> ]]> Ελένη Łódź \uD83D\uDE00 \u05E9\u05DC \u202Eback";
    private static final String DRAWN =
            "</text><script>x</script> ]]> Ελένη Łódź [U+1F600 grinning face] [U+05E9 U+05DC]"
                    + " [U+202E right-to-left override]back";

    private static final ChartAbout ABOUT =
            new ChartAbout(
                    "All stages", null, null, List.of(), Instant.parse("2026-11-23T18:00:00Z"));

    private static ChartSheet sheet(ChartPaper paper) {
        ChartSheet.Words words =
                new ChartSheet.Words(
                        StepKind.DECISION,
                        "1.1",
                        new ChartSheet.Strand("protect", 0, WORDS),
                        WORDS,
                        WORDS,
                        List.of(WORDS),
                        "> 2.1");
        ChartPaper.Size size = paper.card(words);
        Place first = new Place(60, 120, size.width(), size.height());
        Place second = new Place(60, 260 + size.height(), size.width(), size.height());
        ChartPaper.Size label = paper.label(StepKind.DECISION, WORDS);
        return new ChartSheet(
                "All stages",
                Math.max(900, label.width() + 200),
                400 + 2 * size.height(),
                List.of(
                        new Band(
                                "stage",
                                WORDS,
                                new Place(20, 20, 800, 360 + 2 * size.height()),
                                new Place(40, 30, 700, 60))),
                List.of(
                        new Card("a", "stage", words, Weight.BEEN, true, first, WORDS),
                        new Card("b", "stage", words, Weight.NOW, false, second, WORDS)),
                List.of(
                        new Line(
                                "a",
                                List.of(new Spot(150, first.bottom()), new Spot(150, second.y())),
                                Passage.TAKEN,
                                WORDS,
                                new Place(30, first.bottom() + 30, label.width(), label.height()),
                                WORDS)));
    }

    @Test
    void whateverTheWordsTheyAreDrawnAsWrittenAndThePdfConforms() throws Exception {
        PrintDocument document =
                new ChartDocument(Larkfield.pathway(), Larkfield.REAL, Larkfield.LONDON)
                        .of(sheet(ChartPaper.full()), sheet(ChartPaper.compact()), ABOUT);
        byte[] pdf = new PdfRenderer().render(document, new Stoppable(() -> false));
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        // A word that is wider than its card is cut.
        for (int page : new int[] {1, 2}) {
            assertThat(Prints.pages(pdf).get(page).replaceAll("\\s+", ""))
                    .contains(DRAWN.replace(" ", ""));
        }
        // The same document always gives the same bytes.
        assertThat(new PdfRenderer().render(document, new Stoppable(() -> false))).isEqualTo(pdf);
    }

    @Test
    void whateverTheWordsTheDrawingIsWellFormedAndRunsNothing() throws Exception {
        ChartFiles files =
                new ChartFiles(
                        Larkfield.pathway(), Larkfield.REAL, Larkfield.LONDON, new PdfRenderer());
        byte[] svg = files.svg(sheet(ChartPaper.full()), ABOUT);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("Ελένη", "[U+1F600");
    }
}
