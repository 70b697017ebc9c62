package org.waymark.vault;

/** Something about where a notebook lies that its owner should know. Nothing is refused for it. */
public enum FolderWarning {
    REMOTE(
            "This notebook lies on a network drive. A break in the network can damage it, and"
                    + " others may be able to copy it. Keep it on this computer's own disk."),
    SYNCHRONISED(
            "This notebook lies in a folder that is copied to the cloud. Its older versions may be"
                + " put back unasked. Keep it outside that folder, and keep copies of your own."),
    STRANGERS(
            "There are files in the notebook's folder that this program did not make, perhaps"
                    + " copies from two computers. They are left alone and not opened.");

    private final String words;

    FolderWarning(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
