package org.waymark.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.waymark.report.ChartSheet.Place;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;

/**
 * Draws charts on the pages that a document has kept free for them: one after another, from the
 * first that is larger than A4.
 */
final class ChartPages {

    private static final double ABOVE_A4 = 850;

    private ChartPages() {}

    static void draw(PDDocument pdf, List<ChartPage> pages, Stoppable work) throws IOException {
        if (pages.isEmpty()) {
            return;
        }
        PdfFonts fonts = new PdfFonts(pdf);
        int at = 0;
        while (longest(pdf.getPage(at)) < ABOVE_A4) {
            at++;
        }
        for (ChartPage each : pages) {
            work.check();
            PDPage page = pdf.getPage(at);
            if (Math.abs(page.getMediaBox().getWidth() - each.format().width()) > 1) {
                throw new IllegalStateException("A chart came to stand on another page.");
            }
            draw(pdf, page, each, fonts);
            at++;
        }
    }

    private static double longest(PDPage page) {
        return Math.max(page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
    }

    private static void draw(PDDocument pdf, PDPage page, ChartPage chart, PdfFonts fonts)
            throws IOException {
        double top = page.getMediaBox().getHeight();
        Place place = chart.place();
        AffineTransform onPage = new AffineTransform(1, 0, 0, -1, 0, top);
        AffineTransform onDrawing = new AffineTransform(onPage);
        onDrawing.translate(place.x(), place.y());
        onDrawing.scale(chart.scale(), chart.scale());
        onDrawing.translate(-chart.part().x(), -chart.part().y());
        PdfTags tags = PdfTags.of(pdf, page);
        try (PDPageContentStream content =
                new PDPageContentStream(
                        pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.saveGraphicsState();
            content.addRect(
                    (float) place.x(),
                    (float) (top - place.bottom()),
                    (float) place.width(),
                    (float) place.height());
            content.clip();
            PdfInk drawing = new PdfInk(content, tags, fonts, chart.paper(), onDrawing, place);
            chart.draw(drawing);
            content.restoreGraphicsState();
            chart.margin(new PdfInk(content, tags, fonts, chart.paper(), onPage, place));
        }
    }
}
