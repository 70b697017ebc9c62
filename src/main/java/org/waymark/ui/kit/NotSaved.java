package org.waymark.ui.kit;

import org.waymark.app.Failure;

/** What is said when the disk does not take words that are not signed yet. */
public final class NotSaved {

    /** While the form is still in sight. */
    static final String MEANWHILE =
            "What you type is not on the disk yet: the disk did not take it. It is kept in memory"
                    + " and tried again. Check that the disk is not full.";

    private NotSaved() {}

    /** At the door, while words wait in memory for the notebook to be unlocked. */
    public static Failure waiting() {
        return tell(
                new Failure("", "", "", "", new IllegalStateException("The disk took nothing.")));
    }

    /** For a form that went out of sight, by going on or by the lock. */
    public static Failure tell(Failure failure) {
        return new Failure(
                "What you were writing could not be saved on the disk.",
                "It is not lost: the words are kept in this computer's memory, encrypted while the"
                        + " notebook is locked. Everything that was signed is in the notebook.",
                "Check that the disk is not full and that the notebook's folder can be written to."
                        + " Then go on with the words; they stand on Today. Do not close Waymark"
                        + " or switch this computer off before they are saved.",
                failure.code(),
                failure.cause());
    }
}
