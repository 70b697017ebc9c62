package org.waymark.app;

/**
 * Something went wrong, in words for people. Never holds a name, a note or a key.
 *
 * @param happened what happened
 * @param kept what is safe
 * @param next what to do next
 * @param code short code made of class and method names, for whoever is asked for help; empty for
 *     failures that the program expects
 * @param cause the kind of failure, for screens that treat some of them in their own way
 */
public record Failure(String happened, String kept, String next, String code, Throwable cause) {

    /** What happened, what is safe and what to do next, as one paragraph. */
    public String inFull() {
        return String.join(" ", happened, kept, next);
    }

    @Override
    public String toString() {
        return "Failure[" + code + "]";
    }
}
