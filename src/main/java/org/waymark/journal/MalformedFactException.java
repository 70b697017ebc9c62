package org.waymark.journal;

import org.jspecify.annotations.Nullable;

/** A payload is not what its kind and version promise. The message never quotes the payload. */
final class MalformedFactException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedFactException(String message) {
        super(message);
    }

    MalformedFactException(String message, @Nullable Throwable cause) {
        // A parser's own message quotes what it read, so only its class is kept.
        super(cause == null ? message : message + " (" + cause.getClass().getSimpleName() + ")");
    }
}
