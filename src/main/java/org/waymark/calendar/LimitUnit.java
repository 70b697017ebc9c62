package org.waymark.calendar;

/** In what a time limit is counted; the same names as the units of a content pack. */
public enum LimitUnit {
    NOW,
    MINUTES,
    HOURS,
    SAME_DAY,
    CALENDAR_DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS,
    /** The amount is an age in years; the start is a date of birth. */
    BIRTHDAY;

    /** Whether whole days are counted. */
    boolean isDays() {
        return this == SAME_DAY || this == CALENDAR_DAYS || this == WORKING_DAYS;
    }

    /** Whether a limit in this unit has a number; "now" and "the same day" have none. */
    public boolean needsAmount() {
        return this != NOW && this != SAME_DAY;
    }
}
