package org.waymark.ui.directory;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.Helpline;
import org.waymark.pathway.Pathway;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The pathway's helplines in words. */
public final class DirectoryModel {

    /** Days after which a number should be looked at again. */
    public static final int FRESH_DAYS = 90;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Pathway pathway;
    private final Clock clock;

    /**
     * A helpline as it is shown.
     *
     * @param id stable name
     * @param title name of the service
     * @param number as written; null where it has none
     * @param spoken the number digit by digit; null where it has none
     * @param forWhom who it is for
     * @param note anything to know first; null when there is nothing
     * @param url the service's address; null where none is known
     * @param checked when it was checked, and how sure that is
     * @param old whether the check is longer ago than it should be
     */
    public record Entry(
            String id,
            String title,
            @Nullable String number,
            @Nullable String spoken,
            String forWhom,
            @Nullable String note,
            @Nullable String url,
            String checked,
            boolean old) {}

    public DirectoryModel(Pathway pathway, Clock clock) {
        this.pathway = pathway;
        this.clock = clock;
    }

    /** Every helpline, in the order of the pack. */
    public List<Entry> entries() {
        return pathway.helplines().stream().map(this::entry).toList();
    }

    /** What the pathway says of itself. */
    public String notice() {
        return pathway.pack().notice();
    }

    private Entry entry(Helpline line) {
        boolean old = line.lastChecked().plusDays(FRESH_DAYS).isBefore(LocalDate.now(clock));
        String number = line.number();
        String checked =
                "Checked "
                        + DAY.format(line.lastChecked())
                        + ", confidence "
                        + line.confidence()
                        + (old ? ". More than 90 days ago: check it before you rely on it." : ".");
        return new Entry(
                line.id(),
                line.title(),
                number,
                number == null ? null : SpokenNumber.of(number),
                line.forWhom(),
                line.note(),
                line.url(),
                checked,
                old);
    }
}
