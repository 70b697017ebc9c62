package org.waymark.report;

import org.waymark.journal.fact.Happened;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tells the stretches of time about which a print has nothing, event after event. */
final class Silences {

    /** A silence longer than this is shown. */
    static final int QUIET_DAYS = 28;

    private final PrintedDates dates;
    private final String without;
    private Optional<LocalDate> latest = Optional.empty();

    /**
     * @param without how the sentence ends, such as {@code without an event in this chronology}
     */
    Silences(PrintedDates dates, String without) {
        this.dates = dates;
        this.without = without;
    }

    /** The silence between the events told so far and the next; empty when there was none. */
    Optional<String> before(Happened happened) {
        Optional<PrintedDates.Span> span = PrintedDates.span(happened);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        LocalDate next = span.get().first();
        Optional<String> silence =
                latest.filter(last -> ChronoUnit.DAYS.between(last, next) > QUIET_DAYS)
                        .map(last -> words(last, next));
        LocalDate end = span.get().last();
        latest = latest.filter(last -> last.isAfter(end)).or(() -> Optional.of(end));
        return silence;
    }

    private String words(LocalDate last, LocalDate next) {
        return "%,d days, %s to %s, %s"
                .formatted(
                        ChronoUnit.DAYS.between(last, next),
                        dates.day(last),
                        dates.day(next),
                        without);
    }
}
