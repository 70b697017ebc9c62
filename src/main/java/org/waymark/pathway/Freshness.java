package org.waymark.pathway;

import java.time.LocalDate;

/** Warns of telephone numbers and addresses that nobody has looked at for too long. */
final class Freshness {

    /** After this many days a contact must be checked again. */
    static final int DAYS = 90;

    private final LocalDate today;

    Freshness(LocalDate today) {
        this.today = today;
    }

    /** Reads the date on which something was last checked, and notes it when it is long ago. */
    LocalDate lastChecked(Member date) {
        LocalDate checked = date.date();
        if (date.isNull()) {
            return checked;
        }
        if (checked.isBefore(today.minusDays(DAYS))) {
            date.warning("This was last checked more than 90 days ago, on " + checked + ".");
        } else if (checked.isAfter(today)) {
            date.warning("This date, " + checked + ", is still to come.");
        }
        return checked;
    }
}
