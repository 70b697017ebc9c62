package org.waymark.report;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * The typefaces of everything that is printed, read from the program itself: Atkinson Hyperlegible
 * Next, and behind it Noto Sans for the Latin, Greek and Cyrillic letters that it has not. Fonts of
 * the machine are never looked for, so a print is the same everywhere and starting one does not
 * read the machine's font folders.
 */
final class Typeface {

    /** The name that style sheets call it by. */
    static final String FAMILY = "Waymark Print";

    /** The name of the letters behind it. */
    private static final String WIDE = "Waymark Print Wide";

    private static final String LEGIBLE = "/org/waymark/ui/font/AtkinsonHyperlegibleNext-";
    private static final String NOTO = "/org/waymark/report/NotoSans-";

    /** What can be drawn letter by letter; others need shaping or run from right to left. */
    private static final Set<UnicodeScript> PLAIN =
            EnumSet.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.COMMON);

    /** The cuts that are used. */
    enum Cut {
        REGULAR(FAMILY, LEGIBLE + "Regular", 400, false),
        ITALIC(FAMILY, LEGIBLE + "Italic", 400, true),
        BOLD(FAMILY, LEGIBLE + "Bold", 700, false),
        BOLD_ITALIC(FAMILY, LEGIBLE + "BoldItalic", 700, true),
        WIDE_REGULAR(WIDE, NOTO + "Regular", 400, false),
        WIDE_BOLD(WIDE, NOTO + "Bold", 700, false);

        private final String family;
        private final String file;
        private final int weight;
        private final boolean italic;

        Cut(String family, String file, int weight, boolean italic) {
            this.family = family;
            this.file = file;
            this.weight = weight;
            this.italic = italic;
        }

        String family() {
            return family;
        }

        int weight() {
            return weight;
        }

        boolean italic() {
            return italic;
        }

        /** The font file; the caller closes it. */
        InputStream open() {
            InputStream stream = Typeface.class.getResourceAsStream(file + ".ttf");
            if (stream == null) {
                throw new IllegalStateException("The program's own typeface is missing.");
            }
            return stream;
        }
    }

    private Typeface() {}

    /** The code points that can be drawn, whatever the weight and slope. */
    static BitSet coverage() {
        BitSet drawable = coverage(FAMILY);
        BitSet behind = coverage(WIDE);
        behind.stream()
                .filter(point -> PLAIN.contains(UnicodeScript.of(point)))
                .forEach(drawable::set);
        return drawable;
    }

    /** The code points that every cut of a family can draw. */
    private static BitSet coverage(String family) {
        BitSet drawable = new BitSet();
        drawable.set(0, Character.MAX_CODE_POINT + 1);
        for (Cut cut : Cut.values()) {
            if (cut.family.equals(family)) {
                drawable.and(coverage(cut));
            }
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
