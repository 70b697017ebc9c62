package org.waymark.report;

import com.openhtmltopdf.util.XRLog;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Keeps the PDF libraries from doing what they would do by themselves: reading every font folder of
 * the machine and leaving an index of it in the user's home, and logging pieces of what they lay
 * out.
 */
final class PdfLibraries {

    private PdfLibraries() {}

    /** Settles it for the whole program; doing it again changes nothing. */
    static void settle() {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(Settled.MAPPER);
    }

    private static final class Settled {
        static final OwnFont MAPPER = new OwnFont();

        private Settled() {}
    }

    /** Answers every question for a font of the machine with our own. */
    private static final class OwnFont implements FontMapper {

        private final TrueTypeFont font;

        OwnFont() {
            try (InputStream stream = Typeface.Cut.REGULAR.open()) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException("The program's own typeface cannot be read.", e);
            }
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(
                String name, @Nullable PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(
                String name, @Nullable PDFontDescriptor descriptor) {
            return new FontMapping<>(font, true);
        }

        @Override
        public CIDFontMapping getCIDFont(
                String name,
                @Nullable PDFontDescriptor descriptor,
                @Nullable PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font, true);
        }
    }
}
