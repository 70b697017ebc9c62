package org.waymark.casework;

import java.util.List;

/**
 * What a search of the notebook found.
 *
 * @param cases cases whose number or people match, best first
 * @param entries entries whose words match, best first, at most 50
 */
public record SearchHits(List<CaseSummary> cases, List<EntryHit> entries) {

    public SearchHits {
        cases = List.copyOf(cases);
        entries = List.copyOf(entries);
    }

    /**
     * An entry that holds the words.
     *
     * @param entry the entry
     * @param caseNumber number of its case
     * @param context the words around the hit; what matched stands between {@link #MARK_START} and
     *     {@link #MARK_END}
     */
    public record EntryHit(RecordedEntry entry, String caseNumber, String context) {

        /** Stands before a matching word; a character that no entry can hold. */
        public static final char MARK_START = '\u0002';

        /** Stands after a matching word. */
        public static final char MARK_END = '\u0003';

        @Override
        public String toString() {
            return "EntryHit[" + entry.id().value() + "]";
        }
    }
}
