package org.waymark.calendar;

/** What came of reading a date that somebody typed. */
public sealed interface DateReading {

    /** It was understood; show {@link PartialDate#words()} beside the field. */
    record Understood(PartialDate date) implements DateReading {}

    /**
     * It was not understood, or could mean two things.
     *
     * @param words what to do, as a sentence or two for people
     */
    record Refused(String words) implements DateReading {}
}
