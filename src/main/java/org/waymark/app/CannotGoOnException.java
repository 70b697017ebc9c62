package org.waymark.app;

/** This computer does not give the program what it needs; nothing was changed. */
public final class CannotGoOnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is missing, in words for people. */
    public enum Reason {
        NO_WINDOW(
                "No window can be opened here: there is no display, or a part of the system that"
                        + " windows need is missing.",
                "Start Waymark from the desktop. Its commands need no window: waymark --help names"
                        + " them."),
        NO_PLACE_OF_ITS_OWN(
                "The folder in which Waymark keeps what it knows of this computer cannot be read or"
                        + " written.",
                "Check that the disk is not full, and that your home folder belongs to you and can"
                        + " be written to.");

        private final String happened;
        private final String next;

        Reason(String happened, String next) {
            this.happened = happened;
            this.next = next;
        }

        String happened() {
            return happened;
        }

        String next() {
            return next;
        }
    }

    /**
     * @param cause never shown
     */
    public CannotGoOnException(Reason reason, Throwable cause) {
        super(reason.happened, cause);
        this.reason = reason;
    }

    /** What is missing. */
    public Reason reason() {
        return reason;
    }
}
