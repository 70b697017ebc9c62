package org.waymark.vault;

/** In what role somebody signs. */
public enum SignerRole {
    LEAD("lead", "Lead"),
    DEPUTY("deputy", "Deputy"),
    RECORDER("recorder", "Recorder"),
    /** Whoever practises: nothing that they sign is real. */
    PRACTICE("practice", "Practice"),
    /** Whoever opened the notebook with the recovery words. */
    RECOVERY("recovery", "Recovery words");

    private final String word;
    private final String title;

    SignerRole(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** As it stands in files and in the journal. */
    public String word() {
        return word;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
