package org.waymark.report;

import com.openhtmltopdf.extend.FSTextBreaker;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.util.function.BooleanSupplier;

/**
 * Work that ends early when nobody wants it any more. The library knows no way to be stopped, so it
 * is asked at the two places where it calls back: wherever it breaks text into lines, and before
 * each page.
 */
final class Stoppable {

    private final BooleanSupplier stopped;

    /**
     * @param stopped whether to stop; asked often and from the working thread
     */
    Stoppable(BooleanSupplier stopped) {
        this.stopped = stopped;
    }

    /** The work was stopped. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("stopped", null, false, false);
        }
    }

    /**
     * @throws StoppedException when the work is to stop
     */
    void check() {
        if (stopped.getAsBoolean()) {
            throw new StoppedException();
        }
    }

    /** Breaks lines as {@code breaker} does. */
    FSTextBreaker breakingLines(FSTextBreaker breaker) {
        return new FSTextBreaker() {
            @Override
            public int next() {
                return breaker.next();
            }

            @Override
            public void setText(String text) {
                check();
                breaker.setText(text);
            }
        };
    }

    /** A page of that size in points, added to the document. */
    PDPage page(PDDocument document, float width, float height, int number, int shadow) {
        check();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }
}
