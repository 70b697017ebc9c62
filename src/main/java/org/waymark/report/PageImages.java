package org.waymark.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The pages of a document as pictures, for a printer or a preview. Drawn one at a time when asked
 * for: a page at 300 dots an inch takes about 35 MB. Nothing is kept of a page that was drawn.
 *
 * <p>Not for use by several threads at once. Close it when the print is done.
 */
public final class PageImages implements AutoCloseable {

    private static final float POINTS_PER_INCH = 72;

    private final PDDocument document;

    private PageImages(PDDocument document) {
        this.document = document;
    }

    static PageImages of(byte[] pdf) {
        try {
            return new PageImages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be laid out.", e);
        }
    }

    /**
     * A page as picture elements.
     *
     * @param width in picture elements
     * @param height in picture elements
     * @param argb row by row from the top left, 8 bits each of alpha, red, green and blue, opaque;
     *     {@code width * height} of them, owned by whoever asked
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of pixels, made once and handed on
    public record Picture(int width, int height, int[] argb) {
        @Override
        public String toString() {
            return "Picture[" + width + " x " + height + "]";
        }
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** Width of a page in points of 1/72 inch. */
    public double widthInPoints(int page) {
        return box(page).getWidth();
    }

    /** Height of a page in points of 1/72 inch. */
    public double heightInPoints(int page) {
        return box(page).getHeight();
    }

    /**
     * Draws a page.
     *
     * @param page from 1 to {@link #count()}
     * @param dotsPerInch from 36 to 600
     */
    public Picture draw(int page, int dotsPerInch) {
        if (dotsPerInch < 36 || dotsPerInch > 600) {
            throw new IllegalArgumentException("36 to 600 dots an inch can be drawn.");
        }
        try {
            BufferedImage image =
                    new PDFRenderer(document)
                            .renderImage(page - 1, dotsPerInch / POINTS_PER_INCH, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException("A page could not be drawn.", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A print could not be closed.", e);
        }
    }

    private PDRectangle box(int page) {
        return document.getPage(page - 1).getMediaBox();
    }
}
