package org.waymark.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.waymark.casework.Chronology;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes prints and reads them back with PDFBox. */
final class Prints {

    private Prints() {}

    static PrintDocument document(Chronology chronology, Letterhead letterhead) {
        return new ChronologyDocument(Larkfield.pathway(), letterhead, Larkfield.LONDON)
                .of(chronology);
    }

    static byte[] pdf(Chronology chronology, Letterhead letterhead) {
        return new PdfRenderer()
                .render(document(chronology, letterhead), new Stoppable(() -> false));
    }

    /** The text of each page, in the order in which it is drawn. */
    static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /** The whole text with every white space as one blank. */
    static String text(byte[] pdf) throws IOException {
        return flat(String.join(" ", pages(pdf)));
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
