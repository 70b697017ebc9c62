package org.waymark.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happened to the program, for whoever is asked for help. An event of a fixed list and a
 * number or a failure code: there is no way to hand it a text, so no name and no note can get into
 * it.
 */
public final class EventLog {

    /** Everything that is ever logged. */
    public enum Event {
        STARTED,
        WINDOW_SHOWN,
        NOTEBOOK_MADE,
        NOTEBOOK_OPENED,
        NOTEBOOK_LOCKED,
        NOTEBOOK_CHECKED,
        ANCHOR_NOT_KEPT,
        UNEXPECTED_FAILURE,
        ENDED
    }

    private static final int DEEPEST_CAUSE = 8;

    private final Logger logger = LoggerFactory.getLogger("waymark");

    /** Notes an event. */
    public void record(Event event) {
        logger.info("{}", event);
    }

    /** Notes an event with a count or a duration in milliseconds. */
    public void record(Event event, long number) {
        logger.info("{} {}", event, number);
    }

    /**
     * Notes a failure: its code, and the names of classes and methods that it passed through. Its
     * messages are left out, because they may hold anything.
     *
     * @param code as made by {@link Failures}
     */
    void failure(String code, Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Throwable one = thrown;
        for (int depth = 0; one != null && depth < DEEPEST_CAUSE; one = one.getCause(), depth++) {
            trace.append("\n  ").append(one.getClass().getName());
            for (StackTraceElement frame : one.getStackTrace()) {
                trace.append("\n    at ")
                        .append(frame.getClassName())
                        .append('.')
                        .append(frame.getMethodName())
                        .append(':')
                        .append(frame.getLineNumber());
            }
        }
        logger.info("{} {}{}", Event.UNEXPECTED_FAILURE, code, trace);
    }
}
