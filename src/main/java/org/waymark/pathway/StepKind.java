package org.waymark.pathway;

/** What a step asks of its reader; each has its own shape on the chart. */
public enum StepKind {
    START("Start"),
    ACTION("Action"),
    DECISION("Decision"),
    INFORMATION("Information"),
    END("End");

    private final String title;

    StepKind(String title) {
        this.title = title;
    }

    /** The word shown and spoken for this kind. */
    public String title() {
        return title;
    }
}
