package org.waymark.ui.compose;

import org.waymark.casework.EntryForm;
import org.waymark.casework.Signing;

import java.util.List;

/** What was made of the fields of a form. */
sealed interface FormReading {

    /**
     * @param form ready for the rules of good recording
     */
    record Ready(EntryForm form) implements FormReading {
        @Override
        public String toString() {
            return "Ready[withheld]";
        }
    }

    /**
     * @param gaps what cannot be read or was not answered; never empty
     */
    record Unready(List<Signing.Gap> gaps) implements FormReading {
        public Unready {
            gaps = List.copyOf(gaps);
        }
    }
}
