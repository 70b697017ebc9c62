package org.waymark.cli;

/** A command cannot be carried out as it was given; the message is meant for people. */
final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandRefused(String words) {
        super(words);
    }
}
