package org.waymark.ui.kit;

import org.waymark.calendar.PartialDate;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.Happened.Precision;

/** Typed dates as the journal keeps them. */
public final class Happenings {

    private Happenings() {}

    /** The date no more exact than it was typed; a whole year becomes a range. */
    public static Happened of(PartialDate date) {
        return switch (date) {
            case PartialDate.Exact exact ->
                    new Happened(exact.moment().toString(), null, Precision.EXACT);
            case PartialDate.About about ->
                    new Happened(about.moment().toString(), null, Precision.ABOUT);
            case PartialDate.Range range ->
                    new Happened(range.from().toString(), range.to().toString(), Precision.RANGE);
            case PartialDate.Day day -> new Happened(day.day().toString(), null, Precision.DAY);
            case PartialDate.Month month ->
                    new Happened(month.month().toString(), null, Precision.MONTH);
            case PartialDate.InYear year ->
                    new Happened(
                            year.year().atDay(1).atStartOfDay().toString(),
                            year.year()
                                    .atMonth(12)
                                    .atEndOfMonth()
                                    .atTime(PartialDate.LAST_MINUTE)
                                    .toString(),
                            Precision.RANGE);
            case PartialDate.Unknown _ -> Happened.unknown();
        };
    }
}
