package org.waymark.casework;

import java.util.Optional;

/** The kinds of entry that a person composes, under the names that packs use for them. */
public enum EntryKind {
    CONCERN("concern", "Concern"),
    NOTE("note", "Note"),
    OBSERVATION("observation", "Observation"),
    DECISION("decision", "Decision"),
    CONTACT("contact", "Contact"),
    ACTION("action", "Action"),
    ACTION_DONE("actionDone", "Action finished"),
    CORRECTION("correction", "Correction");

    private final String packName;
    private final String title;

    EntryKind(String packName, String title) {
        this.packName = packName;
        this.title = title;
    }

    /** The name in a step's {@code records}. */
    public String packName() {
        return packName;
    }

    /** The word shown to people. */
    public String title() {
        return title;
    }

    /** The kind of that name in a pack, empty when there is none. */
    public static Optional<EntryKind> named(String packName) {
        for (EntryKind kind : values()) {
            if (kind.packName.equals(packName)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
