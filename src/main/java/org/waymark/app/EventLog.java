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
        UNEXPECTED_FAILURE,
        ENDED
    }

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
     * Notes a failure.
     *
     * @param code as made by {@link Failures}; anything else is left out
     */
    void record(Event event, String code) {
        logger.info("{} {}", event, code.matches("[0-9A-F]{4}-[0-9A-F]{4}") ? code : "");
    }
}
