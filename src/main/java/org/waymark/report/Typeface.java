package org.waymark.report;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

/**
 * The typeface of everything that is printed, Atkinson Hyperlegible Next, read from the program
 * itself. Fonts of the machine are never looked for, so a print is the same everywhere and starting
 * one does not read the machine's font folders.
 */
final class Typeface {

    /** The name that style sheets call it by. */
    static final String FAMILY = "Waymark Print";

    private static final String FOLDER = "/org/waymark/ui/font/AtkinsonHyperlegibleNext-";

    /** The cuts that are used. */
    enum Cut {
        REGULAR("Regular", 400, false),
        ITALIC("Italic", 400, true),
        BOLD("Bold", 700, false),
        BOLD_ITALIC("BoldItalic", 700, true);

        private final String file;
        private final int weight;
        private final boolean italic;

        Cut(String file, int weight, boolean italic) {
            this.file = file;
            this.weight = weight;
            this.italic = italic;
        }

        int weight() {
            return weight;
        }

        boolean italic() {
            return italic;
        }

        /** The font file; the caller closes it. */
        InputStream open() {
            InputStream stream = Typeface.class.getResourceAsStream(FOLDER + file + ".ttf");
            if (stream == null) {
                throw new IllegalStateException("The program's own typeface is missing.");
            }
            return stream;
        }
    }

    private Typeface() {}

    /** The code points that every cut can draw. */
    static BitSet coverage() {
        BitSet drawable = new BitSet();
        drawable.set(0, Character.MAX_CODE_POINT + 1);
        for (Cut cut : Cut.values()) {
            drawable.and(coverage(cut));
        }
        return drawable;
    }

    private static BitSet coverage(Cut cut) {
        BitSet drawable = new BitSet();
        try (InputStream stream = cut.open();
                TrueTypeFont font =
                        new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
                if (glyphs.getGlyphId(point) != 0) {
                    drawable.set(point);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own typeface cannot be read.", e);
        }
        return drawable;
    }
}
