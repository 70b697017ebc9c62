package org.waymark.casework;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What came of wanting to sign something. */
public sealed interface Signing {

    /**
     * It is signed, chained and on the disk.
     *
     * @param entry the entry
     * @param caseId the case it belongs to, a new one when it opened a case; null when it belongs
     *     to none, such as the charity's name or a draft that had no case yet
     */
    record Signed(EntryId entry, @Nullable CaseId caseId) implements Signing {

        /**
         * The case of what is always signed in one.
         *
         * @throws IllegalStateException when it belongs to none
         */
        public CaseId inCase() {
            if (caseId == null) {
                throw new IllegalStateException("This entry belongs to no case.");
            }
            return caseId;
        }
    }

    /**
     * Nothing was recorded, because something that may not be left out is missing.
     *
     * @param gaps what is missing, in the order of the form; never empty
     */
    record Incomplete(List<Gap> gaps) implements Signing {
        public Incomplete {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Something that is missing or cannot stand.
     *
     * @param field the form's component, such as {@code reasons}
     * @param words one sentence for people: what to write, and why it matters
     */
    record Gap(String field, String words) {
        @Override
        public String toString() {
            return "Gap[" + field + "]";
        }
    }
}
