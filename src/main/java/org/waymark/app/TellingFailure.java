package org.waymark.app;

/** A failure that the program expects, and that can say in words for people what happened. */
public interface TellingFailure {

    /** What happened, in one sentence. */
    String happened();

    /** What is safe, in one sentence. */
    String kept();

    /** What to do next, in one sentence. */
    String next();
}
