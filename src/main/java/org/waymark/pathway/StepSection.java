package org.waymark.pathway;

/** A part of a step as its reader is shown it, in the order of the page. */
public enum StepSection {
    TITLE("Title"),
    PURPOSE("What this step is for"),
    DO("Do"),
    RECORD("Record"),
    ASK_YOURSELF("Ask yourself"),
    THEY_WILL_ASK("They will ask you"),
    OTHERS_DO("What others do next"),
    LOCALLY("Locally"),
    LAW("Law");

    private final String title;

    StepSection(String title) {
        this.title = title;
    }

    /** The heading; for the lists of a step exactly that of its file. */
    public String title() {
        return title;
    }
}
