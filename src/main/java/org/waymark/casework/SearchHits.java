package org.waymark.casework;

import java.util.List;

/**
 * What a search of the notebook found.
 *
 * @param cases cases whose number or people match, best first
 * @param entries entries whose words match, best first
 * @param moves moves of cases whose reason matches, best first; with the entries at most 50
 */
public record SearchHits(List<CaseSummary> cases, List<EntryHit> entries, List<MoveHit> moves) {

    /** Nothing was found. */
    public static final SearchHits NOTHING = new SearchHits(List.of(), List.of(), List.of());

    public SearchHits {
        cases = List.copyOf(cases);
        entries = List.copyOf(entries);
        moves = List.copyOf(moves);
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

    /**
     * A move of a case whose reason holds the words.
     *
     * @param caseId the case
     * @param caseNumber its number
     * @param move the move
     * @param context the words around the hit, marked as in {@link EntryHit}
     */
    public record MoveHit(CaseId caseId, String caseNumber, Chronology.Move move, String context) {
        @Override
        public String toString() {
            return "MoveHit[" + move.entry().value() + "]";
        }
    }
}
