package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.pathway.Step;
import org.waymark.report.ChartAbout;
import org.waymark.report.ChartFiles;
import org.waymark.report.ChartSheet;
import org.waymark.report.Conformance;
import org.waymark.report.Letterhead;
import org.waymark.report.PdfOutcome;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.chart.layout.ChartRequest;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/** The chart on paper and as a file. */
class ChartPrintTest {

    private static final ChartLayout LAYOUT = new ChartLayout(null);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir Path folder;

    private final ChartModel model = RealPathway.model();

    private ChartSheet sheet(boolean whole, boolean withCase, boolean compact) {
        ChartPrint print = ChartPrint.of(model, whole, withCase);
        return compact ? print.onOneSheet(ChartPrintTest::laid) : print.forSheets(ChartPrintTest::laid);
    }

    private static ChartGeometry laid(ChartRequest request) {
        return LAYOUT.layout(request, () -> false);
    }

    private static ChartAbout about(boolean withCase) {
        return new ChartAbout(
                "All stages",
                withCase ? "2026-014" : null,
                null,
                withCase ? List.of("Wed 9 Sep 2026, 16:40: The case was opened") : List.of(),
                Instant.parse("2026-11-23T18:00:00Z"));
    }

    private byte[] write(ChartFiles.Form form, boolean whole, boolean withCase, boolean practice)
            throws Exception {
        if (withCase) {
            model.wayProperty().set(RealPathway.way());
        }
        Path file = folder.resolve("chart." + form.ending());
        ChartFiles files =
                new ChartFiles(
                        model.pathway(),
                        new Letterhead("Larkfield", Letterhead.DEFAULT_MARKING, practice),
                        LONDON,
                        new PdfRenderer());
        PdfOutcome outcome =
                form == ChartFiles.Form.PDF
                        ? files.pdf(
                                sheet(whole, withCase, false),
                                sheet(whole, withCase, true),
                                about(withCase),
                                file,
                                false,
                                () -> false)
                        : files.write(
                                form,
                                sheet(whole, withCase, false),
                                about(withCase),
                                file,
                                false,
                                () -> false);
        assertThat(outcome).isInstanceOf(PdfOutcome.Written.class);
        return Files.readAllBytes(file);
    }

    @Test
    void theChartIsTaggedPdfThatConforms() throws Exception {
        byte[] pdf = write(ChartFiles.Form.PDF, true, false, false);
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Long> widths = new ArrayList<>();
            document.getPages()
                    .forEach(p -> widths.add(Math.round((double) p.getMediaBox().getWidth())));
            assertThat(widths.getFirst()).isEqualTo(595);
            assertThat(widths.stream().filter(width -> width == 1191)).hasSize(1);
            assertThat(widths.size()).isBetween(10, 80);
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains("Version " + model.pathway().pack().version())
                    .contains("correct as printed on 23 November 2026, 18:00")
                    .contains("It was not made, checked or endorsed by the CSA Centre");
            for (Step step : model.pathway().steps()) {
                assertThat(words).contains(step.title().replaceAll("\\s+", " "));
            }
        }
    }

    @Test
    void theWayOfACaseIsPrintedTooAndNamesNobody() throws Exception {
        byte[] pdf = write(ChartFiles.Form.PDF, true, true, true);
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains("The way of case 2026-014")
                    .contains("PRACTICE - invented people")
                    .contains("Current step of this case")
                    .contains("Cannot apply as this case was decided")
                    .contains("names nobody");
        }
    }

    @Test
    void aStageAloneConformsToo() throws Exception {
        model.select(RealPathway.id("q-threshold"));
        byte[] pdf = write(ChartFiles.Form.PDF, false, false, false);
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theDrawingSaysEachStepInWordsAndFetchesNothing() throws Exception {
        byte[] svg = write(ChartFiles.Form.SVG, true, true, false);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new java.io.ByteArrayInputStream(svg));
        String text = new String(svg, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(text).doesNotContain("href").doesNotContain("<script").doesNotContain("url(");
        for (Step step : model.pathway().steps()) {
            assertThat(text).contains("id=\"step-" + step.id() + "\"");
        }
        assertThat(text)
                .contains("Version " + model.pathway().pack().version())
                .contains("Now here")
                .contains("stroke-dasharray");
        // Readable in black and white: no ink in it but blacks, whites and greys.
        assertThat(text.replaceAll("#([0-9a-f]{2})\\1\\1", "")).doesNotContain("#");
    }

    @Test
    void thePictureIsGreyAndLargeEnoughToRead() throws Exception {
        byte[] png = write(ChartFiles.Form.PNG, true, true, false);
        BufferedImage image = ImageIO.read(new java.io.ByteArrayInputStream(png));
        ChartSheet sheet = sheet(true, true, false);
        assertThat(image.getWidth()).isGreaterThan((int) sheet.width());
        assertThat(image.getColorModel().getNumColorComponents()).isEqualTo(1);
    }

    @Test
    void nothingOnPaperLiesOnAnythingElse() {
        for (boolean compact : List.of(false, true)) {
            ChartSheet sheet = sheet(true, true, compact);
            List<ChartSheet.Card> cards = sheet.cards();
            assertThat(cards).hasSize(70);
            for (int i = 0; i < cards.size(); i++) {
                for (int j = i + 1; j < cards.size(); j++) {
                    ChartSheet.Place a = cards.get(i).place();
                    ChartSheet.Place b = cards.get(j).place();
                    assertThat(
                                    a.x() < b.x() + b.width()
                                            && b.x() < a.x() + a.width()
                                            && a.y() < b.y() + b.height()
                                            && b.y() < a.y() + a.height())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void whatIsDueIsPrintedByItsDateAlone() {
        model.wayProperty().set(RealPathway.way());
        model.dueProperty().set(List.of(RealPathway.due()));
        ChartSheet sheet = sheet(true, true, false);
        String all =
                sheet.cards().stream()
                        .map(card -> card.words().state() + card.words().far() + card.spoken())
                        .collect(java.util.stream.Collectors.joining());
        assertThat(all).contains("Due overdue since").doesNotContain("Ring Robin");
    }
}
