package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

class GuidancePrintTest {

    private static final GuidancePrint PRINT =
            new GuidancePrint(
                    ZonedDateTime.of(2026, 11, 23, 17, 30, 0, 0, ZoneId.of("Europe/London")));

    private static Pathway pathway;
    private static List<LocalPack> local;

    @TempDir private Path folder;

    @BeforeAll
    static void readTheGuidance() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        try (BuiltInContent content = BuiltInContent.open()) {
            pathway = ((PackReading.Sound) content.national(today)).pathway();
            local = content.localPacks(pathway, today);
        }
    }

    @Test
    void theWholePackIsPdfA2aAndPdfUa1AndSaysOnEachPageWhenItWasCorrect() throws Exception {
        byte[] pdf = new PdfRenderer().render(PRINT.document(pathway), new Stoppable(() -> false));

        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .as("page %s", page)
                        .contains("Correct as printed on 23 November 2026.")
                        .contains("Version " + pathway.pack().version());
            }
            stripper.setStartPage(1);
            stripper.setEndPage(document.getNumberOfPages());
            String text = flat(stripper.getText(document));
            assertThat(text).contains(flat("It is not that pathway"));
            for (Step step : pathway.steps()) {
                assertThat(text).contains(flat(step.title()));
            }
        }
    }

    @Test
    void aLocalPackIsPdfA2aAndPdfUa1Too() throws Exception {
        byte[] pdf =
                new PdfRenderer()
                        .render(
                                PRINT.document(local.getFirst(), pathway),
                                new Stoppable(() -> false));

        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void thePageForABrowserIsWholeInItself() {
        String page = PRINT.page(pathway);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("default-src 'none'", "Correct as printed on 23 November 2026.")
                .doesNotContain("<script", "<img", "<link", "<iframe", "src=", "url(", "@import");
        for (Step step : pathway.steps()) {
            assertThat(page).contains("id=\"step-" + step.id() + "\"");
            for (RichText point : step.doing()) {
                assertThat(point.runs())
                        .allSatisfy(run -> assertThat(page).contains(escaped(run.text())));
            }
        }
        assertThat(java.util.regex.Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page).contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void everyLocalPackCanBePrinted() {
        for (LocalPack pack : local) {
            assertThat(PRINT.page(pack, pathway)).contains(escaped(pack.area()), "Whom to ring");
        }
    }

    @Test
    void bothFilesAreWrittenAndNothingIsWrittenOver() throws IOException {
        GuidanceFiles files = new GuidanceFiles(new PdfRenderer());
        PrintDocument document = PRINT.document(local.getFirst(), pathway);
        String page = PRINT.page(local.getFirst(), pathway);

        assertThat(files.write(document, page, folder, () -> false))
                .isInstanceOf(PdfOutcome.Written.class);
        assertThat(files.write(document, page, folder, () -> false))
                .isInstanceOf(PdfOutcome.AlreadyThere.class);
        try (var written = Files.list(folder)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            document.fileName(), document.fileName().replace(".pdf", ".html"));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
