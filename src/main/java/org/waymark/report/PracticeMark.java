package org.waymark.report;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

import java.io.IOException;
import java.io.InputStream;

/**
 * The mark across every page of a practice print: hollow letters beneath the words, so that it
 * shows on any printer and hides nothing. Screen readers pass over it, as over every artifact; the
 * head of each page says the same in words.
 */
final class PracticeMark {

    /** What stands in the head of every practice page. */
    static final String WORDS = "PRACTICE - invented people";

    private static final float SIZE = 58;

    private PracticeMark() {}

    static void draw(PDDocument document) throws IOException {
        PDFont font;
        try (InputStream stream = Typeface.Cut.BOLD.open()) {
            font = PDType0Font.load(document, stream, true);
        }
        for (PDPage page : document.getPages()) {
            draw(document, page, font);
        }
    }

    private static void draw(PDDocument document, PDPage page, PDFont font) throws IOException {
        float width = page.getMediaBox().getWidth();
        float height = page.getMediaBox().getHeight();
        float length = font.getStringWidth(WORDS) / 1000 * SIZE;
        double angle = Math.atan2(height, width) * 0.72;
        try (PDPageContentStream content =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.PREPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, watermark());
            // What follows must not inherit the hollow letters.
            content.saveGraphicsState();
            content.beginText();
            content.setFont(font, SIZE);
            content.setRenderingMode(RenderingMode.STROKE);
            content.setLineWidth(0.8f);
            content.setStrokingColor(0.45f, 0.45f, 0.45f);
            content.setTextMatrix(
                    Matrix.concatenate(
                            Matrix.getRotateInstance(angle, width / 2, height / 2),
                            Matrix.getTranslateInstance(-length / 2, -SIZE / 3)));
            content.showText(WORDS);
            content.endText();
            content.restoreGraphicsState();
            content.endMarkedContent();
        }
    }

    private static PDPropertyList watermark() {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        properties.setItem(COSName.SUBTYPE, COSName.getPDFName("Watermark"));
        return PDPropertyList.create(properties);
    }
}
