package org.waymark.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Happened;

/** Moments in words for people, no more exact than they are known. */
public final class HappenedWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private HappenedWords() {}

    /** Such as "about 9 November 2026, 14:05", or "date not known". */
    public static String of(Happened happened) {
        return switch (happened.precision()) {
            case EXACT, DAY, MONTH -> part(happened.from());
            case ABOUT -> "about " + part(happened.from());
            case RANGE -> part(happened.from()) + " to " + part(happened.to());
            case UNKNOWN -> "date not known";
        };
    }

    /** When something was signed, such as "23 November 2026, 16:10". */
    public static String of(Instant instant, ZoneId zone) {
        return MOMENT.format(LocalDateTime.ofInstant(instant, zone));
    }

    /** A day, such as "1 December 2026". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** What a fact holds as a day or moment; the text itself where it has another form. */
    public static String part(@Nullable String text) {
        if (text == null) {
            return "date not known";
        }
        try {
            return switch (text.length()) {
                case 4 -> text;
                case 7 -> MONTH.format(YearMonth.parse(text));
                case 10 -> DAY.format(LocalDate.parse(text));
                default -> MOMENT.format(LocalDateTime.parse(text));
            };
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
