package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.casework.Chronology;

import java.io.ByteArrayOutputStream;
import java.util.List;

class PdfConformanceTest {

    @Test
    void aChronologyIsPdfA2a() throws Exception {
        assertThat(Conformance.faults(pdf(Larkfield.REAL), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aChronologyIsPdfUa1() throws Exception {
        assertThat(Conformance.faults(pdf(Larkfield.REAL), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aPracticePrintConformsToo() throws Exception {
        byte[] pdf = pdf(Larkfield.PRACTICE);
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theFullLogConformsToo() throws Exception {
        Chronology full =
                Larkfield.chronology(Larkfield.rows(), Chronology.Scope.EVERYTHING, List.of());
        byte[] pdf = Prints.pdf(full, Larkfield.REAL);
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aPdfWithoutTagsWouldBeFound() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }
        assertThat(Conformance.faults(bytes.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(Conformance.faults(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static byte[] pdf(Letterhead letterhead) {
        return Prints.pdf(Larkfield.chronology(), letterhead);
    }
}
