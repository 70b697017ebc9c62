package org.waymark.ui.report;

import java.util.function.Function;
import org.waymark.app.NotebookSession;
import org.waymark.report.PdfRenderer;

/**
 * What the reports of one window share: how they are made, and which warnings somebody has read
 * already. On the JavaFX thread only.
 */
public final class ReportDesk {

    private final PdfRenderer renderer;
    private final Function<NotebookSession, String> charity;
    private boolean fileWarned;
    private boolean printWarned;

    /**
     * @param charity the charity's name as it stands on prints; 1 to 120 characters
     */
    public ReportDesk(PdfRenderer renderer, Function<NotebookSession, String> charity) {
        this.renderer = renderer;
        this.charity = charity;
    }

    PdfRenderer renderer() {
        return renderer;
    }

    String charity(NotebookSession session) {
        return charity.apply(session);
    }

    /** Whether somebody has agreed that a PDF is not encrypted. */
    boolean fileWarned() {
        return fileWarned;
    }

    void fileWarningRead() {
        fileWarned = true;
    }

    /** Whether somebody has agreed that a printer may keep a copy. */
    boolean printWarned() {
        return printWarned;
    }

    void printWarningRead() {
        printWarned = true;
    }
}
