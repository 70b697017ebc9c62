package org.waymark.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/** The program's own fonts inside one PDF, each with the letters that are used of it. */
final class PdfFonts {

    private final PDDocument pdf;
    private final Map<Typeface.Cut, PDFont> fonts = new EnumMap<>(Typeface.Cut.class);

    PdfFonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    PDFont of(Typeface.Cut cut) throws IOException {
        PDFont font = fonts.get(cut);
        if (font == null) {
            try (InputStream stream = cut.open()) {
                font = PDType0Font.load(pdf, stream, true);
            }
            fonts.put(cut, font);
        }
        return font;
    }
}
