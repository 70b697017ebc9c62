package org.waymark.vault;

/** The books that a notebook may have. */
public enum BookName {
    MAIN("main", "main.db"),
    RESTRICTED("restricted", "restricted.db");

    private final String id;
    private final String file;

    BookName(String id, String file) {
        this.id = id;
        this.file = file;
    }

    /** As it stands in the keyring. */
    public String id() {
        return id;
    }

    /** The file's name within the folder; the only one this book may ever have. */
    public String file() {
        return file;
    }
}
