package org.waymark.ui.report;

import org.waymark.report.PdfRenderer;

/**
 * What the reports of one window share: how they are made, and which warnings somebody has read
 * already. On the JavaFX thread only.
 */
public final class ReportDesk {

    private final PdfRenderer renderer;
    private final FileQuestion files;
    private boolean fileWarned;
    private boolean chartWarned;
    private boolean printWarned;

    /**
     * @param files asks where a PDF shall be saved
     */
    public ReportDesk(PdfRenderer renderer, FileQuestion files) {
        this.renderer = renderer;
        this.files = files;
    }

    /** Lays documents out. */
    public PdfRenderer renderer() {
        return renderer;
    }

    /** Asks where a file shall be saved. */
    public FileQuestion files() {
        return files;
    }

    /** Whether somebody has agreed that a file with the words of a case is not encrypted. */
    boolean fileWarned() {
        return fileWarned;
    }

    void fileWarningRead() {
        fileWarned = true;
    }

    /** Whether somebody has agreed that a chart with a case's way is not encrypted. */
    public boolean chartWarned() {
        return fileWarned || chartWarned;
    }

    /** Somebody has agreed to that; a file that holds more is asked about again. */
    public void chartWarningRead() {
        chartWarned = true;
    }

    /** Whether somebody has agreed that a printer may keep a copy. */
    boolean printWarned() {
        return printWarned;
    }

    void printWarningRead() {
        printWarned = true;
    }
}
