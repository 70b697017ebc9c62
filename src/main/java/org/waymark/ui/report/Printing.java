package org.waymark.ui.report;

import javafx.stage.Window;

import org.waymark.report.PageImages;

/** A printer, as far as the reports need one. On the JavaFX thread only. */
@FunctionalInterface
interface Printing {

    /** Asks which printer. */
    Asked ask(Window over);

    /** What came of asking. */
    sealed interface Asked {

        /** A printer is ready. */
        record Ready(Run run) implements Asked {}

        /** Somebody thought better of it. */
        record Left() implements Asked {}

        /** This computer has no printer. */
        record NoPrinter() implements Asked {}
    }

    /** One print. */
    interface Run {

        /** Prints a page; false when the printer refused it. */
        boolean page(PageImages.Picture picture);

        /** All pages are there; false when the printer did not take them. */
        boolean finish();

        /** Stops; pages that the printer has taken may still come out. */
        void cancel();
    }
}
