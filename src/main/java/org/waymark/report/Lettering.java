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
 * Our own typeface as outlines, so that a drawing looks the same on every computer and no font of
 * the machine is asked for. Sizes are in units of the drawing. Not for use by several threads at
 * once.
 */
final class Lettering {

    private final Map<Integer, Path2D> outlines = new HashMap<>();
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perEm;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.perEm = font.getUnitsPerEm();
    }

    static Lettering of(Typeface.Cut cut) {
        try (InputStream stream = cut.open()) {
            return new Lettering(
                    new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own typeface cannot be read.", e);
        }
    }

    double width(String words, double size) {
        try {
            double width = 0;
            for (int i = 0; i < words.length(); ) {
                int point = words.codePointAt(i);
                width += font.getAdvanceWidth(glyphs.getGlyphId(point));
                i += Character.charCount(point);
            }
            return width / perEm * size;
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own typeface cannot be read.", e);
        }
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
            while (width(rest, size) > room && rest.length() > 1) {
                int fits = 1;
                while (fits < rest.length() && width(rest.substring(0, fits + 1), size) <= room) {
                    fits++;
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
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size / perEm, -size / perEm);
            all.append(outlines.computeIfAbsent(point, this::glyph).getPathIterator(place), false);
            at += width(Character.toString(point), size);
            i += Character.charCount(point);
        }
        return all;
    }

    private Path2D glyph(int point) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyphs.getGlyphId(point));
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own typeface cannot be read.", e);
        }
    }
}
