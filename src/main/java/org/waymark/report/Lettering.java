package org.waymark.report;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Our own typeface, measured and as outlines, so that a drawing looks the same on every computer
 * and no font of the machine is asked for. What it has no shape for is taken from the letters
 * behind it. Sizes are in units of the drawing. Not for use by several threads at once.
 */
final class Lettering {

    private final Face own;
    private final Face behind;

    /** One font. */
    private static final class Face {

        private final Typeface.Cut cut;
        private final Map<Integer, Path2D> outlines = new HashMap<>();
        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final double perEm;

        Face(Typeface.Cut cut) {
            this.cut = cut;
            try (InputStream stream = cut.open()) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
                glyphs = font.getUnicodeCmapLookup();
                perEm = font.getUnitsPerEm();
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        boolean has(int point) {
            return glyphs.getGlyphId(point) != 0;
        }

        double advance(int point) {
            try {
                return font.getAdvanceWidth(glyphs.getGlyphId(point)) / perEm;
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        Path2D outline(int point) {
            return outlines.computeIfAbsent(point, this::glyph);
        }

        private Path2D glyph(int point) {
            try {
                GlyphData data = font.getGlyph().getGlyph(glyphs.getGlyphId(point));
                return data == null ? new GeneralPath() : data.getPath();
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        private static UncheckedIOException unreadable(IOException e) {
            return new UncheckedIOException("The program's own typeface cannot be read.", e);
        }
    }

    /** Words that one font can draw. */
    record Run(Typeface.Cut cut, String words) {
        @Override
        public String toString() {
            return "Run[withheld]";
        }
    }

    private Lettering(Face own, Face behind) {
        this.own = own;
        this.behind = behind;
    }

    static Lettering regular() {
        return new Lettering(new Face(Typeface.Cut.REGULAR), new Face(Typeface.Cut.WIDE_REGULAR));
    }

    static Lettering bold() {
        return new Lettering(new Face(Typeface.Cut.BOLD), new Face(Typeface.Cut.WIDE_BOLD));
    }

    double width(String words, double size) {
        return words.codePoints().mapToDouble(point -> face(point).advance(point)).sum() * size;
    }

    /** The words, parted where another font goes on. */
    List<Run> runs(String words) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            int next = i + Character.charCount(point);
            Face face = face(point);
            if (next == words.length() || face(words.codePointAt(next)) != face) {
                runs.add(new Run(face.cut, words.substring(from, next)));
                from = next;
            }
            i = next;
        }
        return runs;
    }

    /** Breaks words into lines that are no wider than {@code room}; a longer word is cut. */
    List<String> wrap(String words, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            String rest = word;
            String longer = line.isEmpty() ? rest : line + " " + rest;
            if (width(longer, size) <= room) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, size) > room && rest.codePointCount(0, rest.length()) > 1) {
                int fits = rest.offsetByCodePoints(0, 1);
                int more = rest.offsetByCodePoints(fits, 1);
                while (more < rest.length() && width(rest.substring(0, more), size) <= room) {
                    fits = more;
                    more = rest.offsetByCodePoints(fits, 1);
                }
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The outlines of words that begin at {@code x} and stand on the line {@code y}. */
    Path2D outline(String words, double x, double y, double size) {
        Path2D.Double all = new Path2D.Double();
        double at = x;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            Face face = face(point);
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size / face.perEm, -size / face.perEm);
            all.append(face.outline(point).getPathIterator(place), false);
            at += face.advance(point) * size;
            i += Character.charCount(point);
        }
        return all;
    }

    private Face face(int point) {
        return own.has(point) || !behind.has(point) ? own : behind;
    }
}
