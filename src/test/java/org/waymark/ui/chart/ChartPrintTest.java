package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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
        return compact
                ? print.onOneSheet(ChartPrintTest::laid)
                : print.forSheets(ChartPrintTest::laid);
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
            List<Long> sides = new ArrayList<>();
            document.getPages()
                    .forEach(
                            page ->
                                    sides.add(
                                            Math.round(
                                                    Math.max(
                                                            (double) page.getMediaBox().getWidth(),
                                                            page.getMediaBox().getHeight()))));
            assertThat(sides.getFirst()).isEqualTo(842);
            assertThat(sides.stream().filter(side -> side == 1191)).hasSize(1);
            assertThat(sides.size()).isBetween(10, 40);
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

    @Test
    void titlesOnTheOneSheetHaveEightPointsAtLeast() throws Exception {
        for (boolean withCase : List.of(false, true)) {
            Letters letters = new Letters();
            try (PDDocument document =
                    Loader.loadPDF(write(ChartFiles.Form.PDF, true, withCase, withCase))) {
                letters.setStartPage(2);
                letters.setEndPage(2);
                letters.getText(document);
            }
            for (ChartSheet.Card card : sheet(true, withCase, true).cards()) {
                String first = card.words().title().split(" ", 2)[0];
                assertThat(letters.sizeOf(card.words().number() + " " + first))
                        .as(card.id())
                        .isGreaterThanOrEqualTo(8);
            }
            // What is not a title: the legend and the notice in the margin, marks and numbers.
            assertThat(letters.least()).isGreaterThanOrEqualTo(6);
            Files.delete(folder.resolve("chart.pdf"));
        }
    }

    @Test
    void wordsOnTheSheetsAreWordsInTheOrderOfThePathway() throws Exception {
        byte[] pdf = write(ChartFiles.Form.PDF, true, false, false);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            String one = stripper.getText(document).replaceAll("\\s+", " ");
            int before = 0;
            for (ChartSheet.Card card : numbered(sheet(true, false, true))) {
                String words = card.words().number() + " " + card.words().title();
                int at = one.indexOf(words, before);
                assertThat(at).as(words).isGreaterThanOrEqualTo(before);
                before = at;
            }
            // In the tags too: a heading for each stage, and what it says behind it.
            List<String> types = new ArrayList<>();
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            collect(root.getKids(), document.getPage(1), types);
            assertThat(types.stream().filter("H3"::equals)).hasSize(11);
            assertThat(types.stream().filter("Div"::equals).count()).isGreaterThanOrEqualTo(70);
            assertThat(types).containsOnlyOnce("Figure");
        }
    }

    private static List<ChartSheet.Card> numbered(ChartSheet sheet) {
        return sheet.bands().stream()
                .flatMap(
                        band ->
                                sheet.cards().stream()
                                        .filter(card -> card.stage().equals(band.stage())))
                .toList();
    }

    private static void collect(List<Object> kids, PDPage page, List<String> types) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if (element.getPage() != null
                        && element.getPage().getCOSObject() == page.getCOSObject()) {
                    types.add(element.getStructureType());
                }
                collect(element.getKids(), page, types);
            }
        }
    }

    @Test
    void everyCardIsReadWholeOnASheetThatSaysWhereItLies() throws Exception {
        byte[] pdf = write(ChartFiles.Form.PDF, true, false, false);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder sheets = new StringBuilder();
            for (int page = 3; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).replaceAll("\\s+", " ");
                if (text.contains(" In words ")) {
                    break;
                }
                assertThat(text)
                        .contains("Sheet " + (page - 2) + " of ")
                        .contains("something to do")
                        .contains("It was not made, checked or endorsed by the CSA Centre");
                sheets.append(text);
            }
            assertThat(sheets)
                    .contains("Sheet 2 of")
                    .contains(", right of sheet 1")
                    .contains(", below sheet 1");
            for (ChartSheet.Card card : sheet(true, false, false).cards()) {
                assertThat(sheets)
                        .contains(
                                card.words().number()
                                        + " "
                                        + card.words().kind().title()
                                        + " \u00B7 "
                                        + card.words().strand().title()
                                        + " "
                                        + card.words().title());
            }
        }
    }

    @Test
    void theDrawingHoldsItsWordsAsText() throws Exception {
        byte[] svg = write(ChartFiles.Form.SVG, true, false, false);
        var texts =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new java.io.ByteArrayInputStream(svg))
                        .getElementsByTagName("text");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent().replaceAll("\\s+", " ").strip());
        }
        for (Step step : model.pathway().steps()) {
            assertThat(words).contains(step.title());
        }
    }

    @Test
    void aNameStandsOnItOnlyWhereItWasAskedFor() throws Exception {
        model.wayProperty().set(RealPathway.way());
        ChartAbout named =
                new ChartAbout(
                        "All stages",
                        "2026-014",
                        "Robin Marsh",
                        List.of(),
                        Instant.parse("2026-11-23T18:00:00Z"));
        Path file = folder.resolve("named.svg");
        ChartFiles files =
                new ChartFiles(
                        model.pathway(),
                        new Letterhead("Larkfield", Letterhead.DEFAULT_MARKING, false),
                        LONDON,
                        new PdfRenderer());
        ChartSheet sheet = sheet(true, true, false);
        files.write(ChartFiles.Form.SVG, sheet, named, file, false, () -> false);
        assertThat(file).content().contains("case 2026-014, Robin Marsh.");
        assertThat(files.name(named, ChartFiles.Form.SVG)).doesNotContain("Robin");
        files.write(ChartFiles.Form.SVG, sheet, about(true), file, true, () -> false);
        assertThat(file).content().contains("names nobody").doesNotContain("Robin");
    }

    /** The letters of a page in the order in which they are drawn, with their sizes in points. */
    private static final class Letters extends PDFTextStripper {

        private final StringBuilder words = new StringBuilder();
        private final List<Float> sizes = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            for (int i = 0; i < text.getUnicode().length(); i++) {
                words.append(text.getUnicode().charAt(i));
                sizes.add(text.getFontSizeInPt());
            }
            super.processTextPosition(text);
        }

        float sizeOf(String begins) {
            int at = words.indexOf(begins);
            assertThat(at).as(begins).isNotNegative();
            return sizes.get(at);
        }

        float least() {
            return sizes.stream().min(Float::compare).orElseThrow();
        }
    }
}
