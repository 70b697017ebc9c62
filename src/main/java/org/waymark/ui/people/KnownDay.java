package org.waymark.ui.people;

import org.waymark.calendar.DateEntry;
import org.waymark.calendar.DateReading;
import org.waymark.calendar.PartialDate;

import java.time.LocalDateTime;
import java.util.Optional;

/** Reads a day, a month or a year as people write it. */
final class KnownDay {

    private KnownDay() {}

    /**
     * The day as it is recorded, {@code 2017-04-02}, {@code 2017-04} or {@code 2017}.
     *
     * @param typed as written; blank gives blank
     * @param ahead whether it may lie in the future
     * @return empty when it cannot be read
     */
    static Optional<String> read(String typed, LocalDateTime now, boolean ahead) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return Optional.of("");
        }
        if (new DateEntry(now).read(words) instanceof DateReading.Understood understood
                && (ahead || !understood.date().isAfter(now))) {
            return switch (understood.date()) {
                case PartialDate.Day day -> Optional.of(day.day().toString());
                case PartialDate.Month month -> Optional.of(month.month().toString());
                case PartialDate.InYear year -> Optional.of(year.year().toString());
                case PartialDate.Exact _,
                        PartialDate.About _,
                        PartialDate.Range _,
                        PartialDate.Unknown _ ->
                        Optional.empty();
            };
        }
        return Optional.empty();
    }
}
