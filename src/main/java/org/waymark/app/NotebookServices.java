package org.waymark.app;

import org.waymark.app.guidance.PastReading;
import org.waymark.calendar.BankHolidays;
import org.waymark.pathway.Library;
import org.waymark.vault.KeyDerivationCost;

import java.time.Clock;
import java.util.function.Supplier;

/**
 * What an open notebook works with. The suppliers are asked on the thread that opens it and may
 * take a while the first time.
 *
 * @param library the guidance
 * @param practiceLibrary the guidance of a practice notebook, with invented areas
 * @param holidays bank holidays, for limits in working days
 * @param practice what a practice notebook is made of
 * @param cost what each guess at a new passphrase shall cost, measured on this computer
 * @param installation which chain this computer writes
 * @param anchors what this computer last saw of each notebook
 * @param clock the time; its zone is the user's
 * @param log what happened, without a word of any record
 * @param past the words of earlier versions of the guidance
 */
public record NotebookServices(
        Supplier<Library> library,
        Supplier<Library> practiceLibrary,
        Supplier<BankHolidays> holidays,
        Supplier<PracticeContent> practice,
        Supplier<KeyDerivationCost> cost,
        Installation installation,
        Anchors anchors,
        Clock clock,
        EventLog log,
        PastReading past) {

    /** The guidance of a notebook. */
    Library library(boolean isPractice) {
        return isPractice ? practiceLibrary.get() : library.get();
    }

    /**
     * The same, for making a practice notebook over the guidance that its cases are written for.
     */
    NotebookServices overItsOwnGuidance() {
        return new NotebookServices(
                library,
                () -> practice.get().library(),
                holidays,
                practice,
                cost,
                installation,
                anchors,
                clock,
                log,
                past);
    }
}
