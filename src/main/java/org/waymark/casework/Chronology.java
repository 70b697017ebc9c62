package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.List;

/**
 * A case told in order of events, ready to be shown or printed.
 *
 * @param file the front sheet
 * @param scope what was asked for
 * @param rows by the date of the event, not of the entry; undated events last
 * @param leftOut sentences that say what is not shown and why; empty when no event, no move and no
 *     tick was left out
 * @param count how many entries the journal held when this was made
 * @param head digest of the last entry of this installation's chain then, 64 hex digits
 * @param headWords the same digest's first eight words
 * @param madeAt when this was made
 * @param madeBy who made it
 * @param moves how the case went on without a decision, oldest first; empty unless everything was
 *     asked for. A move by decision is told by the row of the decision.
 * @param remarks what is to be said of the record itself, oldest first; empty unless everything was
 *     asked for
 */
public record Chronology(
        CaseFile file,
        Scope scope,
        List<Row> rows,
        List<String> leftOut,
        long count,
        String head,
        String headWords,
        Instant madeAt,
        String madeBy,
        List<Move> moves,
        List<Remark> remarks) {

    public Chronology {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
        moves = List.copyOf(moves);
        remarks = List.copyOf(remarks);
    }

    /** How much is told. */
    public enum Scope {
        SIGNIFICANT("Significant events"),
        EVERYTHING("Everything recorded");

        private final String title;

        Scope(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * One event.
     *
     * @param number position in this chronology, from 1
     * @param date the event's date in words, such as "about 9 November 2026, 14:05"
     * @param entry the entry that tells it
     * @param event the event, in neutral words
     * @param source who it comes from and how they know
     * @param significance what it means for the child; empty when not said
     * @param action what was done or decided, with the reason; empty when nothing
     * @param outcome what came of it; empty when not known
     */
    public record Row(
            int number,
            String date,
            RecordedEntry entry,
            String event,
            String source,
            String significance,
            String action,
            String outcome) {
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    /**
     * One move of the case that no decision made.
     *
     * @param entry the entry that tells it
     * @param number place of its entry in the chain of the installation that wrote it, from 1
     * @param recordedAt when it was signed
     * @param from the step that was left; it may have left the pack since
     * @param to the step that was come to; it may have left the pack since
     * @param route the label of the route taken; null when it did not follow one
     * @param reason why it did not follow a route; null when it did
     * @param author the name of the person who signed it
     */
    public record Move(
            EntryId entry,
            long number,
            Instant recordedAt,
            StepId from,
            StepId to,
            @Nullable String route,
            @Nullable String reason,
            String author) {
        @Override
        public String toString() {
            return "Move[" + number + "]";
        }
    }

    /**
     * Something to be said of the record itself rather than of the child.
     *
     * @param entry the entry that tells it
     * @param number place of its entry in the chain, from 1
     * @param recordedAt when it was signed
     * @param author the name of the person who signed it
     * @param kind what it is
     * @param words what a reader must know, in whole sentences
     */
    public record Remark(
            EntryId entry,
            long number,
            Instant recordedAt,
            String author,
            RemarkKind kind,
            String words) {
        @Override
        public String toString() {
            return "Remark[" + number + ", " + kind + "]";
        }
    }

    /** What can be said of the record itself. */
    public enum RemarkKind {
        FROM_LATER_VERSION("Recorded by a newer version of Waymark"),
        CLOCK_SET_BACK("The computer’s clock had been set back"),
        AREA_CHOSEN("Another area was chosen");

        private final String title;

        RemarkKind(String title) {
            this.title = title;
        }

        /** The words shown to people. */
        public String title() {
            return title;
        }
    }
}
