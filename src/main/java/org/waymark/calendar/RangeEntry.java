package org.waymark.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the two ends of a range. What one end leaves out it takes from the other: {@code 2pm to 3pm
 * yesterday}, {@code 3 to 5 Nov 2026}.
 */
final class RangeEntry {

    /** Reads one date. */
    interface Reader {
        PartialDate read(String text) throws DateRefusal;
    }

    private static final Pattern BARE_DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
    private static final Pattern NO_YEAR = Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)? )?[a-z]+");

    private final Reader moments;
    private final DayEntry days;

    RangeEntry(Reader moments, DayEntry days) {
        this.moments = moments;
        this.days = days;
    }

    PartialDate range(String first, String second) throws DateRefusal {
        LocalDateTime from;
        LocalDateTime to;
        Optional<LocalTime> firstTime = bareTime(first);
        Optional<LocalTime> secondTime = bareTime(second);
        if (firstTime.isPresent() && secondTime.isEmpty()) {
            to = latest(moments.read(second));
            from = to.toLocalDate().atTime(firstTime.get());
        } else if (firstTime.isEmpty() && secondTime.isPresent()) {
            if (!(moments.read(first) instanceof PartialDate.Exact exact)) {
                throw new DateRefusal(
                        "Is this one moment or a span? Write “9 Nov 2026 14:05”, or both times, as"
                                + " in “9 Nov 2026 14:05 to 15:30”.");
            }
            from = exact.moment();
            to = from.toLocalDate().atTime(secondTime.get());
        } else {
            to = latest(moments.read(second));
            from = earliest(moments.read(completed(first, to.toLocalDate())));
        }
        if (!to.isAfter(from)) {
            throw new DateRefusal("The end must lie after the beginning. Check both.");
        }
        return new PartialDate.Range(from, to);
    }

    private String completed(String first, LocalDate last) {
        Matcher bareDay = BARE_DAY.matcher(first);
        if (bareDay.matches()) {
            return first.replaceAll("\\D", "") + "/" + last.getMonthValue() + "/" + last.getYear();
        }
        if (NO_YEAR.matcher(first).matches() && !understood(first)) {
            return first + " " + last.getYear();
        }
        return first;
    }

    private boolean understood(String text) {
        try {
            days.read(text);
            return true;
        } catch (DateRefusal _) {
            return false;
        }
    }

    private static Optional<LocalTime> bareTime(String text) throws DateRefusal {
        return TimeEntry.find(text).filter(found -> found.rest().isEmpty()).map(TimeEntry::time);
    }

    private static LocalDateTime earliest(PartialDate date) throws DateRefusal {
        return date.earliest().orElseThrow(RangeEntry::noEnd);
    }

    private static LocalDateTime latest(PartialDate date) throws DateRefusal {
        return date.latest().orElseThrow(RangeEntry::noEnd);
    }

    private static DateRefusal noEnd() {
        return new DateRefusal("Both ends of the time need a date.");
    }
}
