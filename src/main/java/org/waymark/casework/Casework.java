package org.waymark.casework;

import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.DueDates;
import org.waymark.calendar.WorkingDays;
import org.waymark.casework.store.CaseProjection;
import org.waymark.journal.Notebook;
import org.waymark.journal.Projection;
import org.waymark.pathway.Library;
import org.waymark.pathway.Pathway;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** The cases of an open notebook, laid over a pathway. On the thread that owns the book. */
public final class Casework {

    private final UnsavedWork unsaved = new UnsavedWork();
    private final CaseQueries queries;
    private final Recorder recorder;
    private final WordsShelf shelf;
    private final CasePlaces places;

    /**
     * @param notebook opened with {@link #projections()}; whoever opened it signs
     * @param library the guidance as it is shown
     * @param holidays for limits in working days
     * @param clock tells what is now; the same as the notebook's
     * @param zone the time of the place, in which people write dates
     */
    public Casework(
            Notebook notebook, Library library, BankHolidays holidays, Clock clock, ZoneId zone) {
        DueDates dueDates = new DueDates(new WorkingDays(holidays), zone);
        CaseClocks clocks = new CaseClocks(library, dueDates, new EventDates(zone), zone);
        this.queries = new JournalQueries(notebook, library, clocks, clock, zone, unsaved);
        this.recorder = new JournalRecorder(notebook, library, clocks, clock, zone, unsaved);
        this.shelf = new JournalShelf(notebook, unsaved);
        this.places = new JournalPlaces(notebook);
    }

    /** Cases laid over the national pathway alone. */
    public Casework(
            Notebook notebook, Pathway pathway, BankHolidays holidays, Clock clock, ZoneId zone) {
        this(notebook, Library.of(pathway), holidays, clock, zone);
    }

    /** The tables that {@link Notebook} has to keep up to date for this room. */
    public static List<Projection> projections() {
        return List.of(new CaseProjection());
    }

    public CaseQueries queries() {
        return queries;
    }

    public Recorder recorder() {
        return recorder;
    }

    /** The words of forms that are no entries. */
    public WordsShelf shelf() {
        return shelf;
    }

    /** Where the chart was last looked at in each case. */
    public CasePlaces places() {
        return places;
    }

    /**
     * Tries once more to save unsigned work that the disk did not take.
     *
     * @return how many pieces of it are still only in memory
     */
    public int saveUnsaved() {
        for (Draft draft : unsaved.drafts()) {
            attempt(() -> recorder.save(draft));
        }
        for (KeptWords words : unsaved.words()) {
            attempt(() -> shelf.keep(words));
        }
        return unsaved.count();
    }

    private static void attempt(Runnable save) {
        try {
            save.run();
        } catch (RuntimeException notTaken) {
            // It stays in memory; whoever asked is told how much does.
        }
    }

    /** Unsigned work that is only in memory, as bytes; the caller wipes them. */
    public byte[] unsaved() {
        return UnsavedBytes.write(unsaved);
    }

    /**
     * Takes unsigned work back that {@link #unsaved} gave out when the notebook was locked, and
     * tries to save it.
     */
    public void takeBack(byte[] work) {
        UnsavedBytes.read(work, unsaved);
        saveUnsaved();
    }
}
