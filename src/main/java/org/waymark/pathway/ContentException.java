package org.waymark.pathway;

import java.io.Serial;

/**
 * The content that travels in the program cannot be read: the installation is damaged. The message
 * is for people.
 */
public final class ContentException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    ContentException() {
        super(
                "The guidance that belongs to Waymark cannot be read. Your notebooks are safe and"
                        + " were not touched. Install Waymark again.");
    }
}
