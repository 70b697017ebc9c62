package org.waymark.cli;

/** What the commands answer to the shell. */
public final class ExitCodes {

    /** Done, and nothing is wrong. */
    public static final int SOUND = 0;

    /** What was looked at is damaged or refused. */
    public static final int DAMAGED = 1;

    /** The command could not be carried out as it was given; nothing was changed. */
    public static final int REFUSED = 2;

    private ExitCodes() {}
}
