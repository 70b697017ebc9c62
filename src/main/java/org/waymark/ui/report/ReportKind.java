package org.waymark.ui.report;

import org.waymark.casework.Chronology;

/** What can leave of a case. */
public enum ReportKind {
    SIGNIFICANT(Chronology.Scope.SIGNIFICANT.title()),
    EVERYTHING(Chronology.Scope.EVERYTHING.title()),
    SIGNS("Signs and indicators");

    private final String title;

    ReportKind(String title) {
        this.title = title;
    }

    /** The words shown to people. */
    public String title() {
        return title;
    }
}
